import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectDatabase, freePort } from '@demarc/database';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type RunningPortal, startPortal } from '../src/start-portal.ts';
import { createAuthenticator } from './authenticator.ts';
import { openBrowser } from './open-browser.ts';
import { readMail } from './read-mail.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** The ways back into a sign-in, and a contact changed and changed back, in a real browser, on a stack of its own. */
jest.setTimeout(150_000);

let dataFolder: string;
let portal: RunningPortal;
let databaseUrl: string;
let browser: Browser;
let page: Page;
let watch: PageWatch;

const newPassword = 'seven-Lanterns-over-9-harbors';

beforeAll(async () => {
  browser = await openBrowser();
  dataFolder = await mkdtemp(join(tmpdir(), 'demarc-e2e-'));
  // As root, PostgreSQL runs as another user, who must be able to enter.
  await chmod(dataFolder, 0o755);
  const [web = 0, api = 0, sandbox = 0, smtp = 0, database = 0] = await Promise.all(
    Array.from({ length: 5 }, freePort),
  );
  databaseUrl = `postgres://demarc:demarc@127.0.0.1:${database}/demarc`;
  portal = await startPortal({
    dataFolder,
    databaseUrl: undefined,
    ports: { web, api, sandbox, smtp, database },
    signal: new AbortController().signal,
    progress: () => {},
  });
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ baseURL: portal.demo.urls.portal, viewport, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  watch = watchPage(page);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
});

/** One way through the portal; a picture of the page is kept of one that fails. */
function walk(name: string, steps: () => Promise<void>): void {
  test(name, async () => {
    try {
      await steps();
    } catch (error) {
      const picture = join(tmpdir(), 'demarc-e2e-recovery-failure.png');
      await page.screenshot({ path: picture, fullPage: true });
      throw new Error(`At ${page.url()}, seen in ${picture}`, { cause: error });
    }
  });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });

/** Waits for the page with this title, and looks at it with axe, in light and dark. */
async function arriveAt(title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  // Next streams the title after the page; without one, axe says so.
  for (let tries = 0; tries < 40 && (await page.title()) === ''; tries += 1) await pause(50);
  const pictures = process.env.E2E_PICTURES;
  if (pictures) await page.screenshot({ path: join(pictures, `${title.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
  expect(await watch.findBarriers()).toEqual([]);
  expect(watch.faults).toEqual([]);
}

/** Owners without a second factor, each with an e-mail address of their own. */
const owners = ['dana.whitfield', 'marcus.bell', 'ruth.delgado'] as const;

/** The e-mail address on record of a sign-in's account. */
async function emailOf(username: string): Promise<string> {
  const { database, close } = connectDatabase(databaseUrl, { maxConnections: 1 });
  const [row] = await database.execute<{ value: string }>(
    `select contact.value from contact join account_member using (account_id) join login on login.id = login_id
     where login.username = '${username}' and role = 'owner' and contact.channel = 'email' and is_primary limit 1`,
  );
  await close();
  if (!row) throw new Error(`${username} has no e-mail on record.`);
  return row.value;
}

/** Goes from the sign-in page to a new password's form, by the code that was mailed. */
async function proveByMail(username: string): Promise<void> {
  await page.goto('/sign-in');
  await link('Forgot username or password?').click();
  await arriveAt('Get back in');
  await link('I forgot my password').click();
  await arriveAt('Choose a new password');
  await page.getByLabel('Username').fill(username);
  await button('Send me a code').click();
  await arriveAt('Type your code');
  const { text } = await readMail(portal.demo.urls.mailbox, await emailOf(username), /code for a new password/);
  await page.getByLabel('Code we sent you').fill(/\d{4} \d{4}/.exec(text)?.[0] ?? '');
  await button('Continue').click();
  await page.getByText('Your code was right').waitFor();
}

async function signIn(username: string, password: string): Promise<void> {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await button('Sign in').click();
}

walk('a forgotten password is replaced by a code from the mail', async () => {
  const [username] = owners;
  await proveByMail(username);
  await arriveAt('Choose a new password');
  await page.getByLabel('New password').fill(newPassword);
  await button('Save the new password').click();
  await page.getByText('Your password is new').waitFor();
  await signIn(username, newPassword);
  await page.waitForURL(({ pathname }) => pathname === '/');
});

walk('a contact is replaced after a code, and put back by the link sent to the old one', async () => {
  const [username] = owners;
  const old = await emailOf(username);
  await page.goto('/profile');
  await arriveAt('Profile');
  await page.getByText(`Replace ${old}`).click();
  await page.getByLabel('New e-mail address').first().fill('new.address@example.com');
  await button('Send a code there').first().click();
  await arriveAt('Confirm a contact');
  const { text } = await readMail(portal.demo.urls.mailbox, 'new.address@example.com', /confirm this contact/);
  await page.getByLabel('Code we sent you').fill(/\d{4} \d{4}/.exec(text)?.[0] ?? '');
  await button('Use this contact').click();
  await page.getByText('Your contacts are changed').waitFor();
  expect(await emailOf(username)).toBe('new.address@example.com');

  const notice = await readMail(portal.demo.urls.mailbox, old, /contact of your .* account was changed/);
  const undo = /\/undo-contact-change\?token=\S+/.exec(notice.text)?.[0] ?? '';
  await page.goto(undo);
  await arriveAt('Undo a change of contact');
  expect(await emailOf(username)).toBe('new.address@example.com');
  await button('Undo the change').click();
  await arriveAt('The change is undone');
  expect(await emailOf(username)).toBe(old);
  await page.goto('/profile');
  await arriveAt('Sign in to Demarc');
});

walk('a two-step sign-in shows its second factor for a new password too', async () => {
  const customer = portal.demo.signIns.find(({ totpSecret }) => totpSecret !== null);
  if (!customer?.totpSecret) throw new Error('No demo sign-in has a second factor.');
  const { nextCode } = createAuthenticator(customer.totpSecret);
  await proveByMail(customer.username);
  await page.getByLabel('New password').fill(newPassword);
  await page.getByLabel('Code from your app, or a recovery code').fill('000000');
  await button('Save the new password').click();
  await page.getByText('That code is not right').waitFor();
  await page.getByLabel('New password').fill(newPassword);
  await page.getByLabel('Code from your app, or a recovery code').fill(await nextCode());
  await button('Save the new password').click();
  await page.getByText('Your password is new').waitFor();
});

walk('a forgotten username comes by mail, and nobody learns here whether there is one', async () => {
  const [, username] = owners;
  for (const email of ['nobody@example.org', await emailOf(username)]) {
    await page.goto('/recover?lost=username');
    await arriveAt('Find your username');
    await page.getByLabel('E-mail address').fill(email);
    await button('Send me my username').click();
    await page.getByText('If we know you by what you typed').waitFor();
  }
  const { text } = await readMail(portal.demo.urls.mailbox, await emailOf(username), /username/);
  expect(text).toContain(username);
});

walk('all of it works without JavaScript, and the link of the mail brings its code along', async () => {
  const [, , username] = owners;
  const context = await browser.newContext({ baseURL: portal.demo.urls.portal, javaScriptEnabled: false });
  page = await context.newPage();
  await page.goto('/recover?lost=password');
  await page.getByLabel('Username').fill(username);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByRole('heading', { level: 1, name: 'Type your code' }).waitFor();
  await context.clearCookies();
  const { text } = await readMail(portal.demo.urls.mailbox, await emailOf(username), /code for a new password/);
  await page.goto(/\/recover\/code\?\S+/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('New password').fill(newPassword);
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await page.getByText('Your password is new').waitFor();
  await context.close();
});
