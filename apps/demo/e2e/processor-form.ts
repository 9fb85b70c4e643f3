import type { FrameLocator, Page } from 'playwright-core';

/** What the processor's own form holds, which is in a frame of its own. */
export const formOfProcessor = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title="Secure payment input frame"]');

/** Types a card as its owner does. */
export async function typeCard(page: Page, number: string): Promise<void> {
  const form = formOfProcessor(page);
  await form.getByLabel('Card number').fill(number);
  await form.getByLabel('Expiration date').fill('12 / 34');
  await form.getByLabel('Security code').fill('123');
}

/** Types a bank account, by whose number the test bank knows what becomes of its debits. */
export async function typeBankAccount(page: Page, holder: string, number: string): Promise<void> {
  const form = formOfProcessor(page);
  await form.getByText('Bank account', { exact: true }).click();
  await form.getByLabel('Name on the account').fill(holder);
  await form.getByLabel('Routing number').fill('110000000');
  await form.getByLabel('Account number').fill(number);
}
