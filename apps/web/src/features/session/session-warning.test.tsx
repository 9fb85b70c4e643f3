import { beforeAll, expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { SessionWarning } from './session-warning.tsx';

beforeAll(() => {
  // The test's browser has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

test('it is announced with its words, tells the time left, and its button and Escape keep the session', () => {
  const onStay = jest.fn();
  render(<SessionWarning cause="idle" msLeft={120_000} onStay={onStay} />);
  const dialog = screen.getByRole('alertdialog', { name: 'Are you still there?' });
  expect(dialog.textContent).toContain('we sign you out in 2 minutes');
  expect(screen.getByText('2 minutes').getAttribute('aria-live')).toBe('polite');
  fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }));
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(onStay).toHaveBeenCalledTimes(2);
});

test('the absolute end is told, offers nothing that it cannot keep, and is told once', () => {
  const onStay = jest.fn();
  render(<SessionWarning cause="limit" msLeft={60_000} onStay={onStay} />);
  expect(screen.queryByRole('button', { name: 'Stay signed in' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(onStay).not.toHaveBeenCalled();
});
