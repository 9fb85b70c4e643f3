/**
 * A stand-in of Stripe.js (https://docs.stripe.com/js) for demo and tests. It offers what the portal uses, in the same
 * words, and keeps its promise: numbers are typed into a frame of the processor's origin, and the page that holds the
 * frame learns what became of them, and nothing else.
 */
(() => {
  const frameUrl = (name) => new URL(name, scriptUrl).href;
  const scriptUrl = document.currentScript.src;
  const origin = new URL(scriptUrl).origin;

  const newFrame = (name, title) => {
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.name = name;
    frame.src = frameUrl(name);
    // A frame is see-through only while its colour scheme is that of the page in it; Stripe's own says the same.
    frame.style.cssText =
      'border:0;display:block;width:100%;height:16em;background:transparent;color-scheme:light only;user-select:none';
    return frame;
  };

  /** Two ends of a pipe, once the frame has loaded; only the processor's origin gets the other end. */
  const connect = (frame, greeting, receive) => {
    const pipe = new MessageChannel();
    pipe.port1.onmessage = ({ data }) => receive(data);
    frame.contentWindow.postMessage({ kind: 'connect', ...greeting }, origin, [pipe.port2]);
    return pipe.port1;
  };

  const createPaymentElement = (publishableKey, clientSecret, group) => {
    const listeners = new Map();
    const waiting = new Map();
    let channel = null;
    let frame = null;
    let requestCount = 0;

    const emit = (name, event = {}) => {
      for (const listener of listeners.get(name) ?? []) listener({ elementType: 'payment', ...event });
    };
    const receive = (data) => {
      if (data.kind === 'height') frame.style.height = `${data.height}px`;
      else if (data.kind === 'event') emit(data.name, data.event);
      else if (data.kind === 'answer') {
        waiting.get(data.requestId)?.(data.answer);
        waiting.delete(data.requestId);
      }
    };

    const element = {
      mount(target) {
        const host = typeof target === 'string' ? document.querySelector(target) : target;
        if (!host) throw new Error(`There is no element ${target} to mount the payment element in.`);
        frame = newFrame('payment-frame', 'Secure payment input frame');
        frame.allow = 'payment *';
        frame.addEventListener('load', () => {
          channel = connect(frame, { publishableKey, clientSecret, appearance: group.appearance }, receive);
        });
        host.replaceChildren(frame);
        host.classList.add('StripeElement');
      },
      on(name, listener) {
        listeners.set(name, [...(listeners.get(name) ?? []), listener]);
        return element;
      },
      focus: () => channel?.postMessage({ kind: 'focus' }),
      unmount() {
        channel?.close();
        frame?.remove();
        channel = null;
        frame = null;
      },
      destroy: () => element.unmount(),
    };
    /** For this script alone. */
    group.wear = (appearance) => channel?.postMessage({ kind: 'appearance', appearance });
    group.confirm = () =>
      new Promise((resolve, reject) => {
        if (!channel) return reject(new Error('Mount the payment element before confirming with it.'));
        requestCount += 1;
        waiting.set(requestCount, resolve);
        channel.postMessage({ kind: 'confirm', requestId: requestCount });
      });
    return element;
  };

  /** The bank's own page, in a dialog of the processor's: the customer approves the payment, or does not. */
  const showChallenge = (publishableKey, clientSecret) =>
    new Promise((resolve) => {
      const dialog = document.createElement('dialog');
      const frame = newFrame('challenge-frame', 'Your bank asks you to approve this payment');
      dialog.style.cssText =
        'border:0;border-radius:12px;padding:0;width:min(26rem,92vw);background:#fff;color-scheme:light';
      dialog.append(frame);
      const finish = (answer) => {
        dialog.remove();
        resolve(answer);
      };
      frame.addEventListener('load', () =>
        connect(frame, { publishableKey, clientSecret }, (data) => {
          if (data.kind === 'height') frame.style.height = `${data.height}px`;
          else if (data.kind === 'answer') finish(data.answer);
        }),
      );
      dialog.addEventListener('cancel', (event) => event.preventDefault());
      document.body.append(dialog);
      dialog.showModal();
    });

  window.Stripe = (publishableKey) => {
    if (!/^pk_/.test(publishableKey ?? '')) throw new Error('Stripe() wants a publishable key: pk_…');
    const groups = new WeakMap();
    return {
      elements({ clientSecret, appearance } = {}) {
        if (!/^seti_\w+_secret_\w+$/.test(clientSecret ?? ''))
          throw new Error('elements() wants a setup’s client secret.');
        const group = { appearance: appearance ?? {}, element: null };
        const elements = {
          create(type) {
            if (type !== 'payment') throw new Error('The stand-in of Stripe.js has the payment element only.');
            if (group.element) throw new Error('A group has one payment element.');
            group.element = createPaymentElement(publishableKey, clientSecret, group);
            return group.element;
          },
          getElement: (type) => (type === 'payment' ? group.element : null),
          update({ appearance }) {
            group.appearance = appearance ?? group.appearance;
            group.wear?.(group.appearance);
          },
        };
        groups.set(elements, group);
        return elements;
      },
      /** Resolves to `{ setupIntent }` or to `{ error: { type, code, message } }`; never rejects for what was typed. */
      confirmSetup({ elements, redirect }) {
        if (redirect !== 'if_required') throw new Error('The stand-in of Stripe.js never redirects.');
        const group = groups.get(elements);
        if (!group?.confirm) throw new Error('confirmSetup() wants elements with a mounted payment element.');
        return group.confirm();
      },
      /** Resolves to `{ paymentIntent }` or to `{ error }`. */
      handleNextAction: ({ clientSecret }) => showChallenge(publishableKey, clientSecret),
    };
  };
})();
