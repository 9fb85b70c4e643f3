/** What each of the processor's decline codes means for the customer, and what to do next. */
const messages: Readonly<Record<string, string>> = {
  authentication_required:
    'Your bank wants you to approve card payments online first. Approve it in your bank’s app, or pay with another card.',
  card_not_supported: 'This card cannot be used for this kind of payment. Pay with another card.',
  card_velocity_exceeded: 'This card has reached its limit for now. Try again tomorrow, or pay with another card.',
  currency_not_supported: 'This card does not take payments in this currency. Pay with another card.',
  do_not_honor:
    'Your bank declined the card without saying why. Call the number on the back of the card, or pay with another card.',
  expired_card: 'This card has expired. Add the new card your bank sent you, or pay with another one.',
  generic_decline:
    'Your bank declined the card without saying why. Call the number on the back of the card, or pay with another card.',
  incorrect_cvc: 'The security code did not match. Check the digits on the card and add it again.',
  incorrect_number: 'The card number is not right. Check it and add the card again.',
  insufficient_funds:
    'There was not enough money available on the card. Pay a smaller amount, or pay with another card.',
  invalid_expiry_month: 'The expiry date is not right. Check it and add the card again.',
  invalid_expiry_year: 'The expiry date is not right. Check it and add the card again.',
  lost_card: 'Your bank declined the card. Call the number on the back of the card, or pay with another card.',
  never_reached: 'The payment did not reach the card processor, and your card was not charged. Please pay again.',
  processing_error: 'The card network had a problem and nothing was charged. Wait a minute and pay again.',
  resource_missing: 'This card is no longer stored at the card processor. Add it again, or pay with another card.',
  stolen_card: 'Your bank declined the card. Call the number on the back of the card, or pay with another card.',
  amount_too_small:
    'The amount is below what a card can be charged. It stays on your account and is added to your next bill.',
};

/** Plain words for a decline; a code nobody wrote words for reads like a decline without a reason. */
export const explainDecline = (declineCode: string | null): string =>
  messages[declineCode ?? 'generic_decline'] ?? (messages.generic_decline as string);

/** What it means that a card could not be stored, where that differs from a declined payment. */
const refusalMessages: Readonly<Record<string, string>> = {
  generic_decline: 'Your bank did not confirm this card. Call the number on the back of the card, or add another card.',
  insufficient_funds:
    'Your bank did not confirm this card. Call the number on the back of the card, or add another card.',
  resource_missing: 'The card form has expired. Enter the card again.',
};

/** Plain words for a card that could not be stored. */
export const explainRefusal = (declineCode: string): string =>
  refusalMessages[declineCode] ?? explainDecline(declineCode);
