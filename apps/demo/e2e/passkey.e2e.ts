import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectDatabase, freePort } from '@demarc/database';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type RunningPortal, startPortal } from '../src/start-portal.ts';
import { createAuthenticator } from './authenticator.ts';
import { openBrowser } from './open-browser.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** Passkeys, recovery codes and step-up, in a real browser with its own virtual authenticator, on a stack of its own. */
jest.setTimeout(120_000);

let dataFolder: string;
let portal: RunningPortal;
let databasePort: number;
let browser: Browser;
let page: Page;
let devtools: CDPSession;
let watch: PageWatch;
let recoveryCodes: string[];

beforeAll(async () => {
  browser = await openBrowser();
  dataFolder = await mkdtemp(join(tmpdir(), 'demarc-e2e-'));
  // As root, PostgreSQL runs as another user, who must be able to enter.
  await chmod(dataFolder, 0o755);
  const [web = 0, api = 0, sandbox = 0, smtp = 0, database = 0] = await Promise.all(
    Array.from({ length: 5 }, freePort),
  );
  databasePort = database;
  portal = await startPortal({
    dataFolder,
    databaseUrl: undefined,
    ports: { web, api, sandbox, smtp, database },
    signal: new AbortController().signal,
    progress: () => {},
  });
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ baseURL: portal.demo.urls.portal, viewport, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  watch = watchPage(page);
  devtools = await context.newCDPSession(page);
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

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
});

let brokenStep: string | undefined;

/** A part of the walk. After one that fails, the rest says so at once; a picture of the page is kept. */
function step(name: string, walk: () => Promise<void>): void {
  test(name, async () => {
    if (brokenStep) throw new Error(`Not reached, because this failed: ${brokenStep}`);
    brokenStep = name;
    try {
      await walk();
      brokenStep = undefined;
    } catch (error) {
      const picture = join(tmpdir(), 'demarc-e2e-passkey-failure.png');
      await page.screenshot({ path: picture, fullPage: true });
      throw new Error(`At ${page.url()}, seen in ${picture}`, { cause: error });
    }
  });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Waits for the page with this title, and looks at it with axe, in light and dark. */
async function arriveAt(title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  // Next streams the title after the page; without one, axe says so.
  for (let tries = 0; tries < 40 && (await page.title()) === ''; tries += 1) await pause(50);
  expect(await watch.findBarriers()).toEqual([]);
  expect(watch.faults).toEqual([]);
}

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
  const { database, close } = connectDatabase(`postgres://demarc:demarc@127.0.0.1:${databasePort}/demarc`, {
    maxConnections: 1,
  });
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
  const plain = await browser.newContext({ baseURL: portal.demo.urls.portal, javaScriptEnabled: false });
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
