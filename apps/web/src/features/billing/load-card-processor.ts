/** The part of Stripe.js that the portal uses: https://docs.stripe.com/js */
export interface StripeClient {
  elements(): { create(type: 'card', options?: object): CardElement };
  createPaymentMethod(input: { type: 'card'; card: CardElement }): Promise<{
    paymentMethod?: { id: string };
    error?: { message?: string };
  }>;
}

export interface CardElement {
  mount(place: HTMLElement): void;
  destroy(): void;
}

declare global {
  interface Window {
    Stripe?: (publishableKey: string) => StripeClient;
  }
}

/** Loads the processor's script once and opens it with the operator's public key. */
export async function loadCardProcessor(scriptUrl: string, publishableKey: string): Promise<StripeClient> {
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
