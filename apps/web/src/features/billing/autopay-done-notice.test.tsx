import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { AutopayDoneNotice } from './autopay-done-notice.tsx';

test.each([
  ['off', { isPaused: false }],
  ['off', { isPaused: true }],
  ['paused', { isPaused: false }],
  ['paused', null],
  ['on', null],
  ['on', { isPaused: true }],
  ['anything', null],
])('an address that says %s is not believed where autopay is otherwise', (done, autopay) => {
  const { container } = render(<AutopayDoneNotice done={done} autopay={autopay} plannedCount={0} />);
  expect(container.innerHTML).toBe('');
});

test.each([
  ['off', null],
  ['paused', { isPaused: true }],
])('autopay that is %s does not hide what stays planned', (done, autopay) => {
  render(<AutopayDoneNotice done={done} autopay={autopay} plannedCount={2} />);
  expect(screen.getByText(/2 other payments stay planned/)).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/billing/planned');
});
