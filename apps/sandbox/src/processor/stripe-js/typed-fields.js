/** What may be typed into the form: how it is shown while it is, what is wrong with it, and what is sent of it. */
const digitsOf = (input) => input.value.replace(/\D/g, '');

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
const hasRightCheckDigit = (digits) => {
  let total = 0;
  [...digits].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    total += value > 9 ? value - 9 : value;
  });
  return total % 10 === 0;
};

const isAmex = (digits) => /^3[47]/.test(digits);

const expiryIn = (input) => {
  const digits = digitsOf(input);
  return { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(-2)), isWhole: digits.length >= 4 };
};

/** By the field's id: the words Stripe's own form uses. NULL: nothing is wrong. */
const faults = {
  number(input) {
    const digits = digitsOf(input);
    if (digits.length < (isAmex(digits) ? 15 : 16)) return 'Your card number is incomplete.';
    return hasRightCheckDigit(digits) ? null : 'Your card number is invalid.';
  },
  expiry(input) {
    const { month, year, isWhole } = expiryIn(input);
    if (!isWhole) return 'Your card’s expiration date is incomplete.';
    const isAhead = month >= 1 && month <= 12 && new Date(year, month) > new Date();
    return isAhead ? null : 'Your card’s expiration date is in the past or is no date.';
  },
  cvc: (input) => (digitsOf(input).length < 3 ? 'Your card’s security code is incomplete.' : null),
  holder: (input) => (input.value.trim() === '' ? 'Enter the name on the account.' : null),
  routing: (input) => (digitsOf(input).length === 9 ? null : 'A routing number has nine digits.'),
  account: (input) => (digitsOf(input).length < 4 ? 'Your account number is incomplete.' : null),
};

export const faultOf = (input) => faults[input.id](input);

const formats = {
  number: (digits) =>
    isAmex(digits)
      ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10, 15)].filter(Boolean).join(' ')
      : (digits.slice(0, 16).match(/.{1,4}/g) ?? []).join(' '),
  // Browsers fill in a year of two digits or of four.
  expiry: (digits) => {
    const whole = digits.length === 6 ? digits.slice(0, 2) + digits.slice(4) : digits.slice(0, 4);
    return whole.length > 2 ? `${whole.slice(0, 2)} / ${whole.slice(2)}` : whole;
  },
  cvc: (digits) => digits.slice(0, 4),
  routing: (digits) => digits.slice(0, 9),
  account: (digits) => digits.slice(0, 17),
};

export const formatted = (input) => formats[input.id]?.(digitsOf(input)) ?? input.value;

/** The fields of `payment_method_data` (https://docs.stripe.com/api/setup_intents/confirm). */
export const methodData = {
  card: ([number, expiry, cvc]) => {
    const { month, year } = expiryIn(expiry);
    return cardData({ number: digitsOf(number), month, year, cvc: digitsOf(cvc) });
  },
  us_bank_account: ([holder, routing, account]) => ({
    'payment_method_data[type]': 'us_bank_account',
    'payment_method_data[billing_details][name]': holder.value.trim(),
    'payment_method_data[us_bank_account][routing_number]': digitsOf(routing),
    'payment_method_data[us_bank_account][account_number]': digitsOf(account),
    'payment_method_data[us_bank_account][account_holder_type]': 'individual',
  }),
  wallet: (_inputs, wallet) => ({
    ...cardData({ number: '4242424242424242', month: 12, year: new Date().getFullYear() + 4, cvc: '123' }),
    'payment_method_data[card][wallet]': wallet,
  }),
};

const cardData = ({ number, month, year, cvc }) => ({
  'payment_method_data[type]': 'card',
  'payment_method_data[card][number]': number,
  'payment_method_data[card][exp_month]': String(month),
  'payment_method_data[card][exp_year]': String(year),
  'payment_method_data[card][cvc]': cvc,
});
