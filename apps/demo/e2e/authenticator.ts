import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'otplib';

const stepMs = 30_000;

/** An authenticator app of one sign-in. Each code works once, so it waits for the next time step when it has to. */
export function createAuthenticator(secret: string): { nextCode(): Promise<string> } {
  let lastStep = 0;
  return {
    async nextCode() {
      while (Math.floor(Date.now() / stepMs) <= lastStep) await pause(stepMs - (Date.now() % stepMs));
      lastStep = Math.floor(Date.now() / stepMs);
      return generate({ secret });
    },
  };
}
