/**
 * What each of the processor's decline codes means for the customer, and what to do next. Codes of cards:
 * https://docs.stripe.com/declines/codes, of bank debits: https://docs.stripe.com/payments/ach-direct-debit#failed-payments.
 */
const messages: Readonly<Record<string, string>> = {
  abandoned:
    'Your bank wanted you to approve this payment, and that was not finished. Nothing was charged. Pay again when you are ready, and approve it when your bank asks.',
  account_closed:
    'This bank account is closed, and nothing was paid. Remove it, and pay with another account or a card.',
  amount_too_small: 'The amount is below what can be charged. It stays on your account and is added to your next bill.',
  authentication_required:
    'Your bank wants you to approve this payment yourself. Pay it here and approve it when your bank asks, or pay in another way.',
  bank_account_restricted:
    'This bank account cannot be debited, and nothing was paid. Ask your bank to allow it, or pay with another account or a card.',
  bank_ownership_changed:
    'This bank account has changed hands, and nothing was paid. Add the account again, or pay with another one.',
  card_not_supported: 'This card cannot be used for this kind of payment. Pay with another card or a bank account.',
  card_velocity_exceeded: 'This card has reached its limit for now. Try again tomorrow, or pay in another way.',
  currency_not_supported: 'This card does not take payments in this currency. Pay with another card.',
  debit_not_authorized:
    'Your bank says this debit was not allowed, and gave it back. Ask your bank to allow debits by us, or pay with a card.',
  do_not_honor:
    'Your bank declined the card without saying why. Call the number on the back of the card, or pay with another card.',
  expired_card: 'This card has expired. Add the new card your bank sent you, or pay with another one.',
  generic_decline:
    'Your bank declined the card without saying why. Call the number on the back of the card, or pay with another card.',
  incorrect_cvc: 'The security code did not match. Check the digits on the card and add it again.',
  incorrect_number: 'The card number is not right. Check it and add the card again.',
  insufficient_funds:
    'There was not enough money available to pay this. Pay a smaller amount, or pay with another card or bank account.',
  invalid_expiry_month: 'The expiry date is not right. Check it and add the card again.',
  invalid_expiry_year: 'The expiry date is not right. Check it and add the card again.',
  lost_card: 'Your bank declined the card. Call the number on the back of the card, or pay with another card.',
  never_reached: 'The payment did not reach the payment processor, and nothing was charged. Please pay again.',
  no_account:
    'Your bank knows no account with this number, and nothing was paid. Check the number and add the account again, or pay with a card.',
  payment_intent_authentication_failure:
    'Your bank could not confirm that it was you, and nothing was charged. Pay again and approve it when your bank asks, or pay in another way.',
  payment_limit_exceeded:
    'This is more than the bank account may pay at the moment. Pay a smaller amount, or pay with a card.',
  processing_error: 'The card network had a problem and nothing was charged. Wait a minute and pay again.',
  resource_missing:
    'This way to pay is no longer stored at the payment processor. Add it again, or pay with another one.',
  stolen_card: 'Your bank declined the card. Call the number on the back of the card, or pay with another card.',
};

/** Plain words for a decline; a code nobody wrote words for reads like a decline without a reason. */
export const explainDecline = (declineCode: string | null): string =>
  messages[declineCode ?? 'generic_decline'] ?? (messages.generic_decline as string);

/** What it means that a way to pay could not be stored, where that differs from a declined payment. */
const refusalMessages: Readonly<Record<string, string>> = {
  generic_decline: 'Your bank did not confirm this card. Call the number on the back of the card, or add another one.',
  insufficient_funds:
    'Your bank did not confirm this card. Call the number on the back of the card, or add another one.',
  resource_missing: 'The form has expired. Fill it in again.',
  setup_unfinished: 'The form was not finished. Fill it in again, and confirm it when your bank asks.',
};

/** Plain words for a way to pay that could not be stored. */
export const explainRefusal = (declineCode: string): string =>
  refusalMessages[declineCode] ?? explainDecline(declineCode);
