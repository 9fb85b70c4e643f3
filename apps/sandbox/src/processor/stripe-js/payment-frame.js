import { faultOf, formatted, methodData } from './typed-fields.js';

/** The form inside the frame. What is typed here goes to the processor's own API and nowhere else. */
const form = document.querySelector('form');
const sections = [...document.querySelectorAll('section')];
const problem = document.getElementById('problem');
let channel = null;
let publishableKey = '';
let clientSecret = '';

const emit = (name, event) => channel?.postMessage({ kind: 'event', name, event });
const wayOf = () => new FormData(form).get('way');
const typedInputs = () => [...document.querySelectorAll(`#${wayOf()} .field input`)];
const isFaulty = (input) => faultOf(input) !== null;

const report = () =>
  emit('change', {
    complete: !typedInputs().some(isFaulty),
    empty: typedInputs().every(({ value }) => value === ''),
    value: { type: wayOf() },
  });

function mark(input, isInvalid) {
  input.setAttribute('aria-invalid', String(isInvalid));
  if (isInvalid) input.setAttribute('aria-describedby', problem.id);
  else input.removeAttribute('aria-describedby');
}

const complain = (message) => {
  problem.textContent = message ?? '';
};

for (const input of document.querySelectorAll('.field input')) {
  input.addEventListener('input', () => {
    const atEnd = input.selectionStart === input.value.length;
    // A caret in the middle of the text stays where the customer put it.
    if (atEnd) input.value = formatted(input);
    if (!isFaulty(input)) {
      mark(input, false);
      complain(null);
    }
    report();
  });
  input.addEventListener('blur', () => {
    input.value = formatted(input);
    const fault = input.value === '' ? null : faultOf(input);
    mark(input, fault !== null);
    complain(fault);
    report();
  });
}

for (const way of document.querySelectorAll('[name="way"]')) {
  way.addEventListener('change', () => {
    for (const section of sections) section.hidden = section.id !== wayOf();
    complain(null);
    report();
  });
}

function wear({ theme, variables = {} } = {}) {
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(variables)) style.setProperty(`--${name}`, value);
  style.setProperty('--theme', theme ?? 'stripe');
}

async function confirm() {
  const faulty = typedInputs().find(isFaulty);
  if (faulty) {
    mark(faulty, true);
    complain(faultOf(faulty));
    faulty.focus();
    return { error: { type: 'validation_error', code: `incomplete_${faulty.id}`, message: faultOf(faulty) } };
  }
  const [setupId] = clientSecret.split('_secret_');
  const typed = methodData[wayOf()](typedInputs(), new FormData(form).get('wallet'));
  const response = await fetch(`/v1/setup_intents/${setupId}/confirm`, {
    method: 'POST',
    headers: { authorization: `Bearer ${publishableKey}` },
    body: new URLSearchParams({ client_secret: clientSecret, ...typed }),
  });
  const body = await response.json();
  return response.ok ? { setupIntent: body } : { error: body.error };
}

async function receive({ data }) {
  if (data.kind === 'appearance') wear(data.appearance);
  else if (data.kind === 'focus') (typedInputs()[0] ?? form.querySelector('input')).focus();
  else if (data.kind === 'confirm') {
    const answer = await confirm().catch(() => ({
      error: { type: 'api_connection_error', message: 'We could not reach the payment processor. Try again.' },
    }));
    channel.postMessage({ kind: 'answer', requestId: data.requestId, answer });
  }
}

addEventListener('message', ({ data, source, ports }) => {
  if (source !== parent || data?.kind !== 'connect' || channel) return;
  [channel] = ports;
  ({ publishableKey, clientSecret } = data);
  channel.onmessage = receive;
  wear(data.appearance);
  new ResizeObserver(() =>
    channel.postMessage({ kind: 'height', height: Math.ceil(form.getBoundingClientRect().height) }),
  ).observe(form);
  emit('ready', {});
});
form.addEventListener('submit', (event) => event.preventDefault());
