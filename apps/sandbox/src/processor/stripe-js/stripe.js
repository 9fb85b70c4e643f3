/**
 * A stand-in of Stripe.js (https://docs.stripe.com/js) for demo and tests. It offers what the portal uses, in the same
 * words, and keeps its promise: the card's number is typed into a frame of the processor's origin, and the page that
 * holds the frame gets a token.
 */
(() => {
  const frameUrl = new URL('card-frame', document.currentScript.src);

  /** The page's own look, so that the frame sits in it like any other field, light or dark. */
  const lookOf = (host, style) => {
    const { color, fontFamily, fontSize } = getComputedStyle(host);
    const { base = {}, invalid = {} } = style ?? {};
    return { color, fontFamily, fontSize, ...base, invalidColor: invalid.color ?? '' };
  };

  const createCardElement = (publishableKey, options = {}) => {
    const listeners = new Map();
    const waiting = new Map();
    let channel = null;
    let frame = null;
    let watcher = null;
    let requestCount = 0;

    const emit = (name, event = {}) => {
      for (const listener of listeners.get(name) ?? []) listener({ elementType: 'card', ...event });
    };
    const post = (message) => channel?.postMessage(message);

    const receive = ({ data }) => {
      if (data.kind === 'height') frame.style.height = `${data.height}px`;
      else if (data.kind === 'answer') {
        waiting.get(data.requestId)?.(data.answer);
        waiting.delete(data.requestId);
      } else if (data.kind === 'event') emit(data.name, data.event);
    };

    const connect = (host) => {
      const pipe = new MessageChannel();
      channel = pipe.port1;
      channel.onmessage = receive;
      const look = lookOf(host, options.style);
      frame.contentWindow.postMessage({ kind: 'connect', publishableKey, look }, frameUrl.origin, [pipe.port2]);
      const refresh = () => post({ kind: 'look', look: lookOf(host, options.style) });
      watcher = new MutationObserver(refresh);
      watcher.observe(document.documentElement, { attributes: true });
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);
    };

    const element = {
      mount(target) {
        const host = typeof target === 'string' ? document.querySelector(target) : target;
        if (!host) throw new Error(`There is no element ${target} to mount the card form in.`);
        frame = document.createElement('iframe');
        frame.title = 'Secure card payment input frame';
        frame.name = 'card-frame';
        frame.allow = 'payment *';
        frame.src = frameUrl.href;
        // A frame is see-through only while its colour scheme is that of the page in it, which is the default one.
        frame.style.cssText =
          'border:0;display:block;width:100%;height:1.5em;background:transparent;color-scheme:normal;user-select:none';
        frame.addEventListener('load', () => connect(host));
        host.replaceChildren(frame);
        host.classList.add('StripeElement');
      },
      on(name, listener) {
        listeners.set(name, [...(listeners.get(name) ?? []), listener]);
        return element;
      },
      update(changes) {
        Object.assign(options, changes);
        if (frame?.parentElement) post({ kind: 'look', look: lookOf(frame.parentElement, options.style) });
      },
      focus: () => post({ kind: 'focus' }),
      blur: () => post({ kind: 'blur' }),
      clear: () => post({ kind: 'clear' }),
      unmount() {
        watcher?.disconnect();
        channel?.close();
        frame?.remove();
        channel = null;
        frame = null;
      },
      destroy: () => element.unmount(),
      /** For this script alone: asks the frame to turn what was typed into a token. */
      tokenise: (fields) =>
        new Promise((resolve, reject) => {
          if (!channel) return reject(new Error('Mount the card form before asking it for a payment method.'));
          requestCount += 1;
          waiting.set(requestCount, resolve);
          post({ kind: 'tokenise', requestId: requestCount, fields });
        }),
    };
    return element;
  };

  window.Stripe = (publishableKey) => {
    if (!/^pk_/.test(publishableKey ?? '')) throw new Error('Stripe() wants a publishable key: pk_…');
    return {
      elements() {
        const made = new Map();
        return {
          create(type, options) {
            if (type !== 'card') throw new Error('The stand-in of Stripe.js has the card element only.');
            const element = createCardElement(publishableKey, options);
            made.set(type, element);
            return element;
          },
          getElement: (type) => made.get(type) ?? null,
        };
      },
      /** Resolves to `{ paymentMethod }` or to `{ error: { type, code, message } }`; never rejects for what was typed. */
      createPaymentMethod({ type, card, billing_details: billingDetails }) {
        if (type !== 'card') throw new Error('The stand-in of Stripe.js makes cards only.');
        return card.tokenise({ billingDetails: billingDetails ?? null });
      },
    };
  };
})();
