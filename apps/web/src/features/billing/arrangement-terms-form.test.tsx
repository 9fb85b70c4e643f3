import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ArrangementTermsForm } from './arrangement-terms-form.tsx';

const method = (id: string, label: string) => ({
  id,
  kind: 'CARD' as const,
  label,
  name: null,
  isDefault: false,
  isOneTime: false,
  expiry: 'VALID' as const,
  expiryMonth: 4,
  expiryYear: 2031,
});

const show = (given: Record<string, string>) =>
  render(
    <ArrangementTermsForm
      formKey="form-key-of-this-form"
      pastDue={{ amountMinor: 8_420, currency: 'USD' }}
      today="2026-11-20"
      methods={[method('card_1', 'Visa 4242'), method('card_2', 'Visa 1881')] as never}
      given={given}
      fault={null}
    />,
  );

const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);

test('the first way to pay is offered, and the one that was chosen is chosen again', () => {
  const { unmount } = show({});
  expect(chosen().map(({ value }) => value)).toEqual(['card_1']);
  unmount();
  show({ method: 'card_2' });
  expect(chosen().map(({ value }) => value)).toEqual(['card_2']);
});

test('a way to pay that is gone is not replaced unseen', () => {
  show({ method: 'card_gone' });
  expect(chosen()).toEqual([]);
});
