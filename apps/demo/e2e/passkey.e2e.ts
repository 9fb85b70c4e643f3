import { connectDatabase } from '@demarc/database';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import type { CDPSession } from 'playwright-core';
import { createAuthenticator } from './authenticator.ts';
import { arriveAt as arriveIn, createStep, type Seat, startWalk, type Walk } from './start-walk.ts';

/** Passkeys, recovery codes and step-up, in a real browser with its own virtual authenticator, on a stack of its own. */
jest.setTimeout(120_000);

let walk: Walk;
let portal: Walk['portal'];
let seat: Seat;
let page: Seat['page'];
let devtools: CDPSession;
let recoveryCodes: string[];

beforeAll(async () => {
  walk = await startWalk();
  ({ portal } = walk);
  seat = await walk.takeSeat(1280);
  ({ page } = seat);
  devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}, 300_000);

afterAll(() => walk?.stop());

const step = createStep('passkey', () => ({ customer: seat }));
const arriveAt = (title: string | RegExp) => arriveIn(seat, title);

const button = (name: string) => page.getByRole('button', { name, exact: true });

const customer = () => {
  const signIn = portal.demo.signIns.find(({ totpSecret }) => totpSecret === null);
  if (!signIn) throw new Error('Every demo sign-in has a second factor.');
  return signIn;
};

async function enterPassword(): Promise<void> {
  await page.getByLabel('Username').fill(customer().username);
  await page.getByLabel('Password', { exact: true }).fill(customer().password);
  await button('Sign in').click();
}

async function signOut(): Promise<void> {
  await button('Sign out').click();
  await page.getByText('You are signed out').waitFor();
}

/** As if every factor had been shown ten minutes before. */
async function letTimePass(): Promise<void> {
  const { database, close } = connectDatabase(walk.databaseUrl, { maxConnections: 1 });
  await database.execute("update session set authenticated_at = authenticated_at - interval '10 minutes'");
  await close();
}

step('signs in and adds a passkey, which brings recovery codes', async () => {
  await page.goto('/sign-in');
  await arriveAt(/^Sign in/);
  await enterPassword();
  await arriveAt(/^Hello, /);
  await page.goto('/security');
  await arriveAt('Security');
  await page.getByLabel('Name of the new passkey').fill('Test computer');
  await button('Add a passkey').click();
  await page.getByText('“Test computer” is ready').waitFor();
  recoveryCodes = await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts();
  expect(recoveryCodes).toHaveLength(10);
  expect(recoveryCodes[0]).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as a text file' }).click();
  expect((await download).suggestedFilename()).toBe('recovery-codes.txt');
  await arriveAt('Security');
});

step('signs out, and in again without username or password', async () => {
  await signOut();
  await button('Sign in with a passkey').click();
  await arriveAt(/^Hello, /);
});

step('owes the passkey after the password', async () => {
  await signOut();
  await enterPassword();
  await arriveAt('Show your passkey');
  await button('Use a passkey').click();
  await arriveAt(/^Hello, /);
});

step('signs in with a recovery code when the passkey is gone, once', async () => {
  const [code = ''] = recoveryCodes;
  const tryCode = async () => {
    await signOut();
    await enterPassword();
    await arriveAt('Show your passkey');
    await page.getByText('Lost your phone? Use a recovery code').click();
    await page.getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase());
    await button('Sign in with this code').click();
  };
  await tryCode();
  await page.getByText('You signed in with a recovery code').waitFor();
  await page.getByText('you have 9 left').waitFor();
  await arriveAt('Security');
  await tryCode();
  await page.getByText('wrong or was used already').waitFor();
  await button('Use a passkey').click();
  await arriveAt(/^Hello, /);
});

step('is asked to confirm later on, and nothing typed is lost', async () => {
  await page.goto('/security');
  await arriveAt('Security');
  await letTimePass();
  await devtools.send('WebAuthn.enable');
  await page.getByText('Rename or remove').click();
  await button('Remove this passkey').click();
  await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor();
  await arriveAt('Security');
  await page.getByText('Use a recovery code').click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill('00000-00000');
  await button('Confirm and go on').click();
  await page.getByText('wrong or was used already').waitFor();
  await button('Use a passkey').click();
  await page.getByText('Test computer').waitFor({ state: 'detached' });
  await arriveAt('Security');
});

step('orders with the password confirmed, exactly what was chosen', async () => {
  await page.goto('/services');
  await page
    .getByRole('link', { name: /^Change plan/ })
    .first()
    .click();
  await arriveAt('Change plan');
  await page
    .getByRole('link', { name: /^Choose/ })
    .first()
    .click();
  const order = page.getByRole('button', { name: /^Order / });
  await order.waitFor();
  const wanted = /^Order (.+) for/.exec(await order.innerText())?.[1] ?? '';
  await letTimePass();
  await order.click();
  await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor();
  await arriveAt('Change plan');
  await page.getByLabel('Your password', { exact: true }).fill('not-my-Password-42');
  await button('Confirm and go on').click();
  await page.getByText('That password is not right').waitFor();
  await page.getByLabel('Your password', { exact: true }).fill(customer().password);
  await button('Confirm and go on').click();
  await page.waitForURL('**/services?done=ordered');
  await page.getByText(wanted).first().waitFor();
  await arriveAt('Services');
});

step('is asked without JavaScript too, and goes on where it was', async () => {
  const plain = await walk.browser.newContext({ baseURL: portal.demo.urls.portal, javaScriptEnabled: false });
  const bare = await plain.newPage();
  bare.setDefaultTimeout(20_000);
  const press = (name: string) => bare.getByRole('button', { name, exact: true }).click();
  await bare.goto('/sign-in');
  await bare.getByLabel('Username').fill(customer().username);
  await bare.getByLabel('Password', { exact: true }).fill(customer().password);
  await press('Sign in');
  await bare.getByRole('heading', { level: 1, name: /^Hello, / }).waitFor();
  await bare.goto('/security');
  await letTimePass();
  await press('Set up two-step sign-in');
  await bare.getByRole('heading', { name: 'Confirm that it is you' }).waitFor();
  await bare.getByLabel('Your password', { exact: true }).fill('not-my-Password-42');
  await press('Confirm and go on');
  await bare.getByText('That password is not right').waitFor();
  await bare.getByLabel('Your password', { exact: true }).fill(customer().password);
  await press('Confirm and go on');
  const secret = await bare.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{1,4})+$/).innerText();
  const authenticator = createAuthenticator(secret.replaceAll(' ', ''));
  await bare.getByLabel('Code from your app').fill(await authenticator.nextCode());
  await press('Turn on');
  await bare.getByText('Two-step sign-in is on').waitFor();
  expect(await bare.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').count()).toBe(10);
  await plain.close();
});
