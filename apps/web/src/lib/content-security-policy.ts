/** What a page's policy depends on. */
export interface PolicyInput {
  /** Unguessable, and another one for each answer. */
  nonce: string;
  /** Where the payment processor's script comes from, on the pages that run it; null elsewhere. */
  processorUrl: string | null;
  isSecure: boolean;
  /** Next's development server evaluates code and talks to the page over a socket. */
  isDevelopment: boolean;
}

/**
 * Builds the Content-Security-Policy of a page: scripts and styles run by nonce alone, nothing frames the portal, and
 * the payment processor is let in on the pages that need it, and nowhere else.
 */
export function contentSecurityPolicy({ nonce, processorUrl, isSecure, isDevelopment }: PolicyInput): string {
  const processor = processorUrl ? processorSources(processorUrl) : null;
  const directives: Record<string, (string | false | undefined)[]> = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      processor?.script,
      isDevelopment && "'unsafe-eval'",
    ],
    'style-src': ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", processor?.connect, isDevelopment && 'ws:'],
    'frame-src': processor ? [processor.frame] : ["'none'"],
    'worker-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(isSecure ? { 'upgrade-insecure-requests': [] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources.filter(Boolean)].join(' '))
    .join('; ');
}

/** Stripe's list: https://docs.stripe.com/security/guide#content-security-policy. A sandbox serves all from one origin. */
function processorSources(processorUrl: string) {
  const { origin, hostname } = new URL(processorUrl);
  if (hostname !== 'js.stripe.com') return { script: origin, connect: origin, frame: origin };
  const stripe = 'https://js.stripe.com https://*.js.stripe.com';
  return { script: stripe, connect: 'https://api.stripe.com', frame: `${stripe} https://hooks.stripe.com` };
}
