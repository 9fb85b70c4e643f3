import { expect, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { CapsLockPasswordField } from './caps-lock-password-field.tsx';

test('the field says that Caps Lock is on, for as long as it is', () => {
  render(<CapsLockPasswordField label="Password" name="password" autoComplete="current-password" />);
  const field = screen.getByLabelText('Password');
  const hint = screen.getByRole('status');
  fireEvent.keyDown(field, { key: 'A', modifierCapsLock: true });
  expect(hint.textContent).toBe('Caps Lock is on.');
  fireEvent.keyUp(field, { key: 'CapsLock', modifierCapsLock: false });
  expect(hint.textContent).toBe('');
});

test('a password manager finds it, and pasting is not in its way', () => {
  render(<CapsLockPasswordField label="Password" name="password" autoComplete="current-password" />);
  const field = screen.getByLabelText('Password');
  expect(field.getAttribute('autocomplete')).toBe('current-password');
  expect(fireEvent.paste(field)).toBe(true);
});
