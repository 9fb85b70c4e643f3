import { expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import '../../lib/testing/browser-form-data.ts';
import type { BillDeliveryState } from './bill-preferences-action.ts';

jest.unstable_mockModule('./bill-preferences-action.ts', () => ({
  chooseBillDeliveryAction: async (_previous: BillDeliveryState, form: FormData): Promise<BillDeliveryState> => ({
    delivery: String(form.get('delivery')),
    message: 'We got no answer.',
  }),
}));
const { BillDeliveryForm } = await import('./bill-delivery-form.tsx');

test('how bills should come is still chosen where it could not be saved', async () => {
  render(<BillDeliveryForm accountId="acct_1" delivery="PAPERLESS" email="ana@example.com" />);
  fireEvent.click(screen.getByRole('radio', { name: /On paper/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('We got no answer.');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /On paper/ }).checked).toBe(true);
});
