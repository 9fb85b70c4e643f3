/** The part of Stripe.js that the portal uses: https://docs.stripe.com/js */
export interface StripeClient {
  elements(options: { clientSecret: string; appearance: StripeAppearance }): StripeElements;
  confirmSetup(options: { elements: StripeElements; redirect: 'if_required' }): Promise<{
    setupIntent?: { id: string; status: string };
    error?: StripeFault;
  }>;
  handleNextAction(options: { clientSecret: string }): Promise<{
    paymentIntent?: { status: string };
    error?: StripeFault;
  }>;
}

export interface StripeElements {
  create(type: 'payment'): StripeElement;
  update(options: { appearance: StripeAppearance }): void;
}

export interface StripeElement {
  mount(place: HTMLElement): void;
  destroy(): void;
}

/** https://docs.stripe.com/elements/appearance-api */
export interface StripeAppearance {
  theme: 'stripe' | 'night';
  variables: Record<string, string>;
}

interface StripeFault {
  message?: string;
}

declare global {
  interface Window {
    Stripe?: (publishableKey: string) => StripeClient;
  }
}

/** Loads the processor's script once and opens it with the operator's public key. */
export async function loadPaymentScript(scriptUrl: string, publishableKey: string): Promise<StripeClient> {
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
