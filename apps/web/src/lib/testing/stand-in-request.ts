import { createRequire } from 'node:module';
import { jest } from '@jest/globals';

/** What proxy.ts and the browser sent with the request. */
export const requestHeaders = new Headers();

interface CookieOptions {
  maxAge?: number;
  expires?: Date | number;
}

/** The cookies of one browser. */
export const jar = new Map<string, string>();

const lastOptions = new Map<string, CookieOptions>();

/** With what a cookie was last set. */
export const lastSet = (name: string): CookieOptions | undefined => lastOptions.get(name);

const cookies = {
  get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
  has: (name: string) => jar.has(name),
  getAll: () => [...jar].map(([name, value]) => ({ name, value })),
  set(name: string, value: string, options: CookieOptions = {}) {
    lastOptions.set(name, options);
    if (options.maxAge === 0) jar.delete(name);
    else jar.set(name, value);
  },
};

// A declaration: the calls below are moved to the top of the file.
function nextHeaders() {
  return { cookies: async () => cookies, headers: async () => requestHeaders };
}

// NextAuth reaches Next's request by require, our own modules by import.
jest.mock('next/headers', nextHeaders);
jest.unstable_mockModule('next/headers', nextHeaders);
// A bundler unwraps the default export of CommonJS; Node, and so jest, does not.
jest.unstable_mockModule('next-auth', () => createRequire(import.meta.url)('next-auth'));

/** Runs a server action and gives where it redirects to; null when it stays. */
export async function redirectOf(action: Promise<unknown>): Promise<string | null> {
  try {
    await action;
    return null;
  } catch (error) {
    // The form of what redirect() throws: `NEXT_REDIRECT;push;/path;307;`.
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
    if (!digest.startsWith('NEXT_REDIRECT')) throw error;
    return digest.split(';')[2] ?? null;
  }
}

/** A form as it is posted. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
