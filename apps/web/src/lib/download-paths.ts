/** Addresses of files; each has its `route.ts`. A browser saves them, so links to them are plain and prefetch nothing. */
export const downloads = {
  statementPdf: (id: string) => `/billing/statements/${encodeURIComponent(id)}/pdf`,
  statementLines: (id: string) => `/billing/statements/${encodeURIComponent(id)}/csv`,
  statements: '/billing/statements/csv',
  payments: '/billing/payments/csv',
} as const;
