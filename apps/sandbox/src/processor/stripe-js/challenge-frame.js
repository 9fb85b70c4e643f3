/** The bank's page inside the dialog: what the customer presses goes to the processor, which ends the waiting. */
const form = document.querySelector('form');
let channel = null;

async function ask(path, publishableKey, fields) {
  const response = await fetch(path, {
    method: fields ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${publishableKey}` },
    body: fields && new URLSearchParams(fields),
  });
  return response.json();
}

async function decide(outcome, { publishableKey, clientSecret }) {
  const [intentId] = clientSecret.split('_secret_');
  const fields = { client_secret: clientSecret, outcome };
  const body = await ask(`/v1/payment_intents/${intentId}/challenge`, publishableKey, fields);
  const error = body.error ?? body.last_payment_error;
  return error ? { error } : { paymentIntent: body };
}

addEventListener('message', async ({ data, source, ports }) => {
  if (source !== parent || data?.kind !== 'connect' || channel) return;
  [channel] = ports;
  channel.postMessage({ kind: 'height', height: Math.ceil(form.getBoundingClientRect().height) });
  form.addEventListener('click', async ({ target }) => {
    if (!target.value) return;
    const answer = await decide(target.value, data).catch(() => ({
      error: { type: 'api_connection_error', message: 'We could not reach your bank. Try again.' },
    }));
    channel.postMessage({ kind: 'answer', answer });
  });
  form.querySelector('button').focus();
  const [intentId] = data.clientSecret.split('_secret_');
  const secret = new URLSearchParams({ client_secret: data.clientSecret });
  const { amount, currency } = await ask(`/v1/payment_intents/${intentId}?${secret}`, data.publishableKey);
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: currency ?? 'usd' });
  const { maximumFractionDigits } = format.resolvedOptions();
  document.getElementById('amount').textContent = format.format(amount / 10 ** maximumFractionDigits);
});
