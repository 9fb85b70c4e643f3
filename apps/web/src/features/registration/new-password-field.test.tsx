import { expect, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { NewPasswordField } from './new-password-field.tsx';

/** The words it is compared with are most of a megabyte: on a busy machine they take a while. */
const patiently = { timeout: 20_000 };

const type = (value: string) => fireEvent.change(screen.getByLabelText('Choose a password'), { target: { value } });

test('a meter and words follow the typing', async () => {
  const { container } = render(<NewPasswordField error={undefined} />);
  expect(container.querySelector('[data-grade]')).toBeNull();

  type('Password2026!');
  await screen.findByText(/^Long enough\. (Weak|Fair)\. .*(common|tried first)/, {}, patiently);
  expect(container.querySelector('[data-met="true"]')).toBeNull();

  type('four words of my own');
  await screen.findByText(/^Long enough\. Strong\./, {}, patiently);
  expect(container.querySelector('[data-grade="4"]')).not.toBeNull();

  type('');
  expect(screen.queryByText(/Long enough/)).toBeNull();
  expect(container.querySelector('[data-grade]')).toBeNull();
});

test('a good start that is too short is not called strong', async () => {
  const { container } = render(<NewPasswordField error={undefined} />);
  type('k9#Vq2!xLw7');
  await screen.findByText('One more character.', {}, patiently);
  expect(container.querySelector('[data-met="true"]')).toBeNull();
});
