import { newProcessorId, type PaymentMethod, type ProcessorState } from './processor-state.ts';
import { bankOf } from './test-bank-accounts.ts';

type MethodFacts = Pick<PaymentMethod, 'type' | 'card' | 'us_bank_account'>;

const cardPattern = /^pm_(?:(applepay|googlepay|link)_)?([a-z]+)_(\d{4})_(\d{2})(\d{2})_\w+$/;
const bankPattern = /^pm_usbank_(\d{4})_\w+$/;

const walletTypes = { applepay: 'apple_pay', googlepay: 'google_pay', link: 'link' } as const;

/**
 * A token that carries what the sandbox may know of a method, such as `pm_visa_4242_1230_…` for a card that expires in
 * December 2030, `pm_applepay_visa_4242_1230_…` for one in a wallet, or `pm_usbank_6789_…`. So what was stored before a
 * restart can still be paid with, though nothing is kept on disk, and seed data can name methods the sandbox never saw.
 */
export function newMethodToken({ card, us_bank_account: account }: MethodFacts): string {
  if (account) return newProcessorId(`pm_usbank_${account.last4}`);
  if (!card) throw new Error('A method is a card or a bank account.');
  const wallet = card.wallet ? `${card.wallet.type.replaceAll('_', '')}_` : '';
  const expiry = `${String(card.exp_month).padStart(2, '0')}${String(card.exp_year).slice(-2)}`;
  return newProcessorId(`pm_${wallet}${card.brand}_${card.last4}_${expiry}`);
}

/** The method of a token: the one in memory, or one made again from what the token says. */
export function findMethod(state: ProcessorState, token: string): PaymentMethod | undefined {
  const known = state.paymentMethods.get(token);
  if (known) return known;
  const facts = factsOf(token);
  if (!facts) return undefined;
  const method: PaymentMethod = { id: token, object: 'payment_method', customer: null, ...facts };
  state.paymentMethods.set(token, method);
  return method;
}

function factsOf(token: string): MethodFacts | undefined {
  const [, accountLastFour] = bankPattern.exec(token) ?? [];
  if (accountLastFour) {
    return { type: 'us_bank_account', us_bank_account: { bank_name: bankOf(accountLastFour), last4: accountLastFour } };
  }
  const [, wallet, brand, last4, month, year] = cardPattern.exec(token) ?? [];
  if (!brand || !last4) return undefined;
  const type = walletTypes[wallet as keyof typeof walletTypes];
  const expiry = { exp_month: Number(month), exp_year: 2000 + Number(year) };
  return { type: 'card', card: { brand, last4, ...expiry, wallet: type ? { type } : null } };
}
