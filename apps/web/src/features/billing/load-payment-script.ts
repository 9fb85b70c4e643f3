import type { Stripe } from '@stripe/stripe-js';

/**
 * Loads the processor's script once and opens it with the operator's public key. Its types are Stripe's own, so that what
 * is called here is what Stripe.js has: https://docs.stripe.com/js. Of the package nothing but types is used.
 */
export async function loadPaymentScript(scriptUrl: string, publishableKey: string): Promise<Stripe> {
  if (!window.Stripe) await loadScript(scriptUrl);
  if (!window.Stripe) throw new Error('The processor’s script did not define Stripe.');
  return window.Stripe(publishableKey);
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error('The processor’s script did not load.'));
    });
    document.head.append(script);
  });
}
