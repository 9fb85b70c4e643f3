import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';

jest.unstable_mockModule('next/navigation', () => ({ usePathname: () => '/billing/methods/add' }));
const { OwnDocument } = await import('./own-document.tsx');

/** What the document was loaded from. */
const deliveredFor = (name: string) => {
  Object.assign(performance, { getEntriesByType: () => [{ name }] });
};
const reload = jest.fn();
const original = performance.getEntriesByType;
beforeEach(() => {
  reload.mockClear();
});
afterEach(() => {
  Object.assign(performance, { getEntriesByType: original });
});

test('a page opened in the document of another one is loaded in full before anything of it runs', () => {
  deliveredFor('https://portal.test/sign-in?next=%2Fbilling%2Fmethods%2Fadd');
  render(<OwnDocument reload={reload}>The processor’s form</OwnDocument>);
  expect(reload).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('The processor’s form')).toBeNull();
});

test.each(['https://portal.test/billing/methods/add?once=1', 'document'])(
  'a document of its own (%s) is left alone',
  (name) => {
    deliveredFor(name);
    render(<OwnDocument reload={reload}>The processor’s form</OwnDocument>);
    expect(reload).not.toHaveBeenCalled();
    expect(screen.getByText('The processor’s form')).toBeTruthy();
  },
);
