import { expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import '../../lib/testing/browser-form-data.ts';
import type { AutopayState } from './autopay-form-state.ts';

/** Refuses each form, with the values as the real action reads them. */
jest.unstable_mockModule('./set-autopay-action.ts', () => ({
  setAutopayAction: async (_previous: AutopayState, form: FormData): Promise<AutopayState> => ({
    values: readAutopayValues(form),
    faults: { limit: 'Type the limit in figures, such as 150, or leave it empty.' },
    message: null,
  }),
}));
const { AutopayForm } = await import('./autopay-form.tsx');
const { readAutopayValues } = await import('./autopay-form-state.ts');

const method = (id: string, lastDigits: string) => ({
  id,
  kind: 'CARD' as const,
  label: `Visa ending in ${lastDigits}`,
  name: null,
  isOneTime: false,
  expiry: 'VALID' as const,
  expiryMonth: 4,
  expiryYear: 2031,
});

const off = { methodId: 'card_1', daysBeforeDue: 0, limit: '', isPaused: false, isOn: false };

const show = (now: typeof off) =>
  render(
    <AutopayForm
      accountId="acct_1"
      currency="USD"
      methods={[method('card_1', '4242'), method('card_2', '1881')] as never}
      now={now}
      presentBill="$84.20, due Mar 20, 2026."
    />,
  );

const isChosen = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;

test('what was chosen is still chosen after a mistake, however often', async () => {
  show(off);
  fireEvent.click(screen.getByRole('radio', { name: /1881/ }));
  fireEvent.click(screen.getByRole('radio', { name: /Begin with my next bill/ }));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '3' } });
  for (const limit of ['a lot', 'still a lot']) {
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Only bills up to/ });
    fireEvent.change(field, { target: { value: limit } });
    fireEvent.click(screen.getByRole('button', { name: 'Turn autopay on' }));
    await waitFor(() => expect(field.defaultValue).toBe(limit));
    expect(field.value).toBe(limit);
    expect(screen.getByRole('alert').textContent).toContain('Type the limit in figures');
    expect(isChosen(/1881/)).toBe(true);
    expect(isChosen(/Begin with my next bill/)).toBe(true);
    expect(isChosen(/Pay the bill I have now/)).toBe(false);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('3');
  }
});

test('paused autopay can be changed and stay paused, or go on with the bill that is there or the next one', () => {
  show({ ...off, isOn: true, isPaused: true });
  expect(screen.getByRole('button', { name: 'Save and go on' })).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save, stay paused' }).value).toBe('yes');
  expect(screen.getByRole('radio', { name: /^Pay the bill I have now/ })).toBeTruthy();
  expect(screen.getByRole('radio', { name: /^Begin with my next bill/ })).toBeTruthy();
});
