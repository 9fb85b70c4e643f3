import { readFile } from 'node:fs/promises';
import { HttpResponse, http, type RequestHandler } from 'msw';

/** The stand-in's files lie beside this one; they are sent as they are. */
const asset = async (name: string, contentType: string) => {
  const body = await readFile(new URL(`./stripe-js/${name}`, import.meta.url), 'utf8');
  return new HttpResponse(body, {
    headers: {
      'content-type': `${contentType}; charset=utf-8`,
      'cache-control': 'no-cache',
      // The portal's pages, of another origin, load the script and frame the card form.
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    },
  });
};

/** A stand-in of Stripe.js, served where js.stripe.com would serve it, and the card form it frames. */
export const stripeJsHandlers: RequestHandler[] = [
  http.get('*/v3/', () => asset('stripe.js', 'text/javascript')),
  http.get('*/v3/card-frame', () => asset('card-frame.html', 'text/html')),
  http.get('*/v3/card-frame.js', () => asset('card-frame.js', 'text/javascript')),
];
