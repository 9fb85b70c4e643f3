import { readFile } from 'node:fs/promises';
import { HttpResponse, http, type RequestHandler } from 'msw';

const contentTypes: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** The stand-in's files lie beside this one; they are sent as they are. */
const asset = async (name: string) => {
  const body = await readFile(new URL(`./stripe-js/${name}`, import.meta.url), 'utf8');
  return new HttpResponse(body, {
    headers: {
      'content-type': `${contentTypes[name.split('.').at(-1) ?? '']}; charset=utf-8`,
      'cache-control': 'no-cache',
      // The portal's pages, of another origin, load the script and frame the form.
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    },
  });
};

const files = [
  'payment-frame.css',
  'payment-frame.js',
  'typed-fields.js',
  'challenge-frame.css',
  'challenge-frame.js',
] as const;

/** A stand-in of Stripe.js, served where js.stripe.com would serve it, and the pages it frames. */
export const stripeJsHandlers: RequestHandler[] = [
  http.get('*/v3/', () => asset('stripe.js')),
  http.get('*/v3/payment-frame', () => asset('payment-frame.html')),
  http.get('*/v3/challenge-frame', () => asset('challenge-frame.html')),
  ...files.map((name) => http.get(`*/v3/${name}`, () => asset(name))),
];
