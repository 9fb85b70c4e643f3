import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { TextField } from './text-field.tsx';

const describedBy = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent);

test('the label names the control, the hint describes it', () => {
  render(<TextField label="Amount" name="amount" hint="Up to $157.16." />);
  const control = screen.getByLabelText('Amount');
  expect(control.tagName).toBe('INPUT');
  expect(describedBy(control)).toEqual(['Up to $157.16.']);
  expect(control.getAttribute('aria-invalid')).toBeNull();
  expect((control as HTMLInputElement).required).toBe(true);
});

test('an error marks the control and describes it after the hint; what was typed stays', () => {
  render(<TextField label="Amount" name="amount" hint="Up to $157.16." error="Type figures." defaultValue="lots" />);
  const control = screen.getByLabelText('Amount');
  expect(control.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(control)).toEqual(['Up to $157.16.', 'Type figures.']);
  expect((control as HTMLInputElement).value).toBe('lots');
});

test('without hint and error nothing describes it, and two fields never share an id', () => {
  render(
    <>
      <TextField label="One" name="one" />
      <TextField label="Two" name="two" optional />
    </>,
  );
  const one = screen.getByLabelText('One');
  const two = screen.getByLabelText('Two (optional)');
  expect(one.getAttribute('aria-describedby')).toBeNull();
  expect(one.id).not.toBe(two.id);
  expect((two as HTMLInputElement).required).toBe(false);
});
