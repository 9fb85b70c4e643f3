/** The bank's reasons (https://docs.stripe.com/disputes/categories), as whole sentences. */
const reasons: Readonly<Record<string, string>> = {
  bank_cannot_process: 'The bank account could not be charged.',
  debit_not_authorized: 'The bank says the debit was not allowed by the account holder.',
  duplicate: 'The bank was told that the payment was made twice.',
  fraudulent: 'The bank was told that the card holder did not make this payment.',
  insufficient_funds: 'There was not enough money in the bank account.',
  incorrect_account_details: 'The bank account’s details are not right.',
  product_not_received: 'The bank was told that the service was not delivered.',
  product_unacceptable: 'The bank was told that the service was not as described.',
  subscription_canceled: 'The bank was told that the service was canceled.',
  unrecognized: 'The bank was told that the card holder does not recognize this payment.',
};

/** Plain words for why a bank took a payment back; a code nobody wrote words for reads like none. */
export const explainChargeback = (reasonCode: string): string =>
  reasons[reasonCode] ?? 'The bank gave no reason we know.';
