import { expect, test } from '@jest/globals';
import { readPaymentReturn, writePaymentReturn } from './payment-return.ts';

const formKey = 'form-key-of-this-form';
const chosen = { choice: 'other', amount: '25.50', method: 'card_1', when: 'date', on: '2026-12-04' };

test('all that was chosen, apart from the way to pay, comes back from adding one', () => {
  const { method, ...rest } = chosen;
  const back = readPaymentReturn(writePaymentReturn(formKey, chosen)) ?? '';
  expect(Object.fromEntries(new URLSearchParams(back))).toEqual({ form: formKey, ...rest });
});

test('a way back carries nothing else, and none without the key of a form', () => {
  const back = new URLSearchParams(writePaymentReturn(formKey, chosen));
  back.set('step', 'review');
  back.set('method', 'card_of_somebody');
  expect(readPaymentReturn(String(back))).toBe(writePaymentReturn(formKey, chosen));
  expect(readPaymentReturn('choice=full')).toBeNull();
  expect(readPaymentReturn('form=short&choice=full')).toBeNull();
});
