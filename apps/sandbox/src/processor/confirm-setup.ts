/**
 * Does what the customer does in the processor's form, without a browser: confirms a setup with a method.
 *
 * @param options.apiBase Where the sandbox answers; tests that listen in process have it at any address.
 * @param options.methodToken Of a test card or account, such as `pm_visa_4242_1230_x`; each token is a method of its own.
 */
export async function confirmSetup(options: { setupId: string; methodToken: string; apiBase?: string }): Promise<void> {
  const { setupId, methodToken, apiBase = 'http://processor.test' } = options;
  await fetch(`${apiBase}/v1/setup_intents/${setupId}/confirm`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_form' },
    body: new URLSearchParams({ payment_method: methodToken }),
  });
}
