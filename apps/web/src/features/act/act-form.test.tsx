import { expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import '../../lib/testing/browser-form-data.ts';
import { notAsked } from '../step-up/stepped.ts';
import type { ActState } from './act-form.tsx';

function ConfirmForm() {
  return <p>Confirm that it is you</p>;
}
jest.unstable_mockModule('../step-up/step-up-form.tsx', () => ({ StepUpForm: ConfirmForm }));
const { ActForm } = await import('./act-form.tsx');

const refused = notAsked<ActState>({ message: 'Autopay uses it.' });
const asked = { state: { message: null }, ask: { ways: [], message: null, sealed: '' } };

test.each([
  ['it was refused', refused, 'Autopay uses it.'],
  ['it has to be confirmed', asked, 'Confirm that it is you'],
])('a form behind a line is closed, and opens by itself when %s', async (_what, answer, said) => {
  render(<ActForm behind="Remove" action={async () => answer} label="Remove for good" pendingText="Removing…" />);
  const line = screen.getByRole('group') as HTMLDetailsElement;
  expect(line.open).toBe(false);
  // As on a page without JavaScript, which comes back with the answer in a line nobody has opened.
  fireEvent.click(screen.getByText('Remove for good'));
  await screen.findByText(said);
  expect(line.open).toBe(true);
});
