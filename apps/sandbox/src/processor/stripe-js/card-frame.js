/** The card form inside the frame. What is typed here goes to the processor's own API and nowhere else. */
(() => {
  const [number, expiry, cvc] = ['number', 'expiry', 'cvc'].map((id) => document.getElementById(id));
  const form = document.querySelector('form');
  let channel = null;
  let publishableKey = '';

  const digitsOf = (input) => input.value.replace(/\D/g, '');
  const emit = (name, event) => channel?.postMessage({ kind: 'event', name, event });

  /** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
  const hasRightCheckDigit = (digits) => {
    let total = 0;
    [...digits].reverse().forEach((digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      total += value > 9 ? value - 9 : value;
    });
    return total % 10 === 0;
  };

  const brandOf = (digits) =>
    [
      [/^3[47]/, 'amex'],
      [/^(5[1-5]|2[2-7])/, 'mastercard'],
      [/^6(011|5)/, 'discover'],
      [/^4/, 'visa'],
    ].find(([pattern]) => pattern.test(digits))?.[1] ?? 'unknown';

  const lengthOf = (digits) => (brandOf(digits) === 'amex' ? 15 : 16);

  const expiryOf = () => {
    const digits = digitsOf(expiry);
    return { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(-2)), isWhole: digits.length >= 4 };
  };

  const problems = [
    {
      input: number,
      code: 'incomplete_number',
      message: 'Your card number is incomplete.',
      isThere: () => digitsOf(number).length < lengthOf(digitsOf(number)),
    },
    {
      input: number,
      code: 'invalid_number',
      message: 'Your card number is invalid.',
      isThere: () => !hasRightCheckDigit(digitsOf(number)),
    },
    {
      input: expiry,
      code: 'incomplete_expiry',
      message: "Your card's expiration date is incomplete.",
      isThere: () => !expiryOf().isWhole,
    },
    {
      input: expiry,
      code: 'invalid_expiry_month_past',
      message: "Your card's expiration date is in the past or is no date.",
      isThere: () => {
        const { month, year } = expiryOf();
        return !(month >= 1 && month <= 12 && new Date(year, month) > new Date());
      },
    },
    {
      input: cvc,
      code: 'incomplete_cvc',
      message: "Your card's security code is incomplete.",
      isThere: () => digitsOf(cvc).length < (brandOf(digitsOf(number)) === 'amex' ? 4 : 3),
    },
  ];

  const problemOf = (input) => problems.find((problem) => problem.input === input && problem.isThere());
  const firstProblem = () => problems.find((problem) => problem.isThere());
  const toError = (problem) => problem && { type: 'validation_error', code: problem.code, message: problem.message };

  const mark = (input, isInvalid) => input.setAttribute('aria-invalid', String(isInvalid));

  const report = () => {
    const shown = problems.find(({ input }) => input.getAttribute('aria-invalid') === 'true');
    emit('change', {
      brand: brandOf(digitsOf(number)),
      complete: !firstProblem(),
      empty: [number, expiry, cvc].every((input) => input.value === ''),
      error: toError(shown && problemOf(shown.input)),
    });
  };

  const format = {
    number: (digits) =>
      brandOf(digits) === 'amex'
        ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10, 15)].filter(Boolean).join(' ')
        : (digits.slice(0, 16).match(/.{1,4}/g) ?? []).join(' '),
    // Browsers fill in a year of two digits or of four.
    expiry: (digits) => {
      const whole = digits.length === 6 ? digits.slice(0, 2) + digits.slice(4) : digits.slice(0, 4);
      return whole.length > 2 ? `${whole.slice(0, 2)} / ${whole.slice(2)}` : whole;
    },
    cvc: (digits) => digits.slice(0, 4),
  };

  for (const input of [number, expiry, cvc]) {
    input.addEventListener('input', () => {
      const atEnd = input.selectionStart === input.value.length;
      const formatted = format[input.id](digitsOf(input));
      // A caret in the middle of the text stays where the customer put it.
      if (atEnd) input.value = formatted;
      if (!problemOf(input)) mark(input, false);
      report();
    });
    input.addEventListener('focus', () => emit('focus', {}));
    input.addEventListener('blur', () => {
      input.value = format[input.id](digitsOf(input));
      mark(input, input.value !== '' && Boolean(problemOf(input)));
      report();
      emit('blur', {});
    });
  }

  const wear = ({ color, fontFamily, fontSize, invalidColor }) => {
    const { style } = document.documentElement;
    style.setProperty('--color', color);
    style.setProperty('--font-family', fontFamily);
    style.setProperty('--font-size', fontSize);
    if (invalidColor) style.setProperty('--invalid-color', invalidColor);
  };

  const tokenise = async () => {
    const problem = firstProblem();
    if (problem) {
      mark(problem.input, true);
      problem.input.focus();
      return { error: toError(problem) };
    }
    const { month, year } = expiryOf();
    const response = await fetch('/v1/payment_methods', {
      method: 'POST',
      headers: { authorization: `Bearer ${publishableKey}` },
      body: new URLSearchParams({
        type: 'card',
        'card[number]': digitsOf(number),
        'card[exp_month]': String(month),
        'card[exp_year]': String(year),
        'card[cvc]': digitsOf(cvc),
      }),
    });
    const body = await response.json();
    return response.ok ? { paymentMethod: body } : { error: body.error };
  };

  const receive = async ({ data }) => {
    if (data.kind === 'look') wear(data.look);
    else if (data.kind === 'focus') number.focus();
    else if (data.kind === 'blur') document.activeElement?.blur();
    else if (data.kind === 'clear') {
      form.reset();
      for (const input of [number, expiry, cvc]) mark(input, false);
      report();
    } else if (data.kind === 'tokenise') {
      const answer = await tokenise().catch(() => ({
        error: { type: 'api_connection_error', message: 'We could not reach the card processor. Try again.' },
      }));
      channel.postMessage({ kind: 'answer', requestId: data.requestId, answer });
    }
  };

  addEventListener('message', ({ data, source, ports }) => {
    if (source !== parent || data?.kind !== 'connect' || channel) return;
    [channel] = ports;
    publishableKey = data.publishableKey;
    channel.onmessage = receive;
    wear(data.look);
    new ResizeObserver(() =>
      channel.postMessage({ kind: 'height', height: Math.ceil(form.getBoundingClientRect().height) }),
    ).observe(form);
    emit('ready', {});
  });
  form.addEventListener('submit', (event) => event.preventDefault());
})();
