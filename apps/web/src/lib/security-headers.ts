const twoYearsSeconds = 63_072_000;

/** The headers of every page that do not change from one to the next. */
export function securityHeaders({ isSecure }: { isSecure: boolean }): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    // Addresses may hold a link's token: no page, ours or another's, learns from which address one came to it. Forms
    // need an Origin header, which `no-referrer` would blank.
    'Referrer-Policy': 'strict-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), usb=(), interest-cohort=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    // Every page is about one customer, or is a form that carries what one typed.
    'Cache-Control': 'private, no-store',
    ...(isSecure ? { 'Strict-Transport-Security': `max-age=${twoYearsSeconds}; includeSubDomains` } : {}),
  };
}
