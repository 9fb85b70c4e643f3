import { setTimeout as pause } from 'node:timers/promises';
import brand from '@demarc/config/brand.json' with { type: 'json' };
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readMail } from './read-mail.ts';
import { createStep, type Seat, startWalk, type Walk } from './start-walk.ts';

/** A sign-in that is guessed at, and one on a shared computer. Each test goes on from the last. */
jest.setTimeout(120_000);

let walk: Walk;
let portal: Walk['portal'];
/** The owner at home, a browser that was never seen before, and a computer in a library. */
let home: Seat;
let elsewhere: Seat;
let library: Seat;

/** Has two accounts and no second factor. */
const username = 'priya.raman';
const email = 'priya.raman@example.com';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

beforeAll(async () => {
  walk = await startWalk();
  ({ portal } = walk);
  [home, elsewhere, library] = [
    await walk.takeSeat(1280),
    await walk.takeSeat(390, { userAgent: firefox }),
    await walk.takeSeat(1280),
  ];
}, 300_000);

afterAll(() => walk?.stop());

const step = createStep('lockout', () => ({ home, elsewhere, library }));

const press = ({ page }: Seat, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Waits for the page with this title, and looks at it with axe, in light and dark. */
async function arriveAt(seat: Seat, title: string | RegExp): Promise<void> {
  const { page } = seat;
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  // Next streams the title after the page; without one, axe says so.
  for (let tries = 0; tries < 40 && (await page.title()) === ''; tries += 1) await pause(50);
  await lookAt(seat);
}

async function lookAt({ watch }: Seat): Promise<void> {
  expect(await watch.findBarriers()).toEqual([]);
  expect(watch.faults).toEqual([]);
}

function passwordOf(name: string): string {
  const found = portal.demo.signIns.find((signIn) => signIn.username === name);
  if (!found) throw new Error(`There is no demo sign-in ${name}.`);
  return found.password;
}

async function submitPassword({ page }: Seat, name: string, password: string): Promise<void> {
  // What is typed before the last try is over would be emptied with its form.
  await page.locator('button[aria-disabled="false"]', { hasText: /^Sign in$/ }).waitFor();
  await page.getByLabel('Username').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  // Next answers a form from the server; the words of the try before stand there until then.
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await answered;
}

/** What the page says of a try that was not let in. */
async function refusal(seat: Seat, words: string): Promise<string> {
  const alert = seat.page.getByRole('main').getByRole('alert').filter({ hasText: words });
  await alert.waitFor();
  return alert.innerText();
}

/** Tabs on until this is focused, as who uses no mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${selector}.`);
}

const cookieOf = async ({ page }: Seat, name: string) =>
  (await page.context().cookies()).find((cookie) => cookie.name.endsWith(name));

step('the owner signs in at home, on a browser that is known from then on', async () => {
  await home.page.goto('/sign-in');
  await arriveAt(home, /^Sign in/);
  await submitPassword(home, username, passwordOf(username));
  await arriveAt(home, /^Hello, /);
  expect((await cookieOf(home, 'demarc.session'))?.expires).toBeGreaterThan(0);
  expect(await cookieOf(home, 'demarc.device')).toBeDefined();
});

step('another account of the same sign-in is chosen by the keyboard alone', async () => {
  const { page } = home;
  const shown = () => page.getByLabel('Account', { exact: true }).locator('option:checked').innerText();
  const before = await shown();
  await tabTo(page, '#account-choice');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#account-choice option:checked').filter({ hasNotText: before }).waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'Billing', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Billing' }).waitFor();
  expect(await shown()).not.toBe(before);
  await press(home, 'Sign out');
  await page.getByText('You are signed out').waitFor();
});

step('ten wrong passwords lock the sign-in, and then the right one reads the same', async () => {
  await elsewhere.page.goto('/sign-in');
  for (let tries = 1; tries <= 10; tries += 1) {
    await submitPassword(elsewhere, username, `not-The-password-${tries}`);
    await refusal(elsewhere, 'is not right');
  }
  await submitPassword(elsewhere, username, 'not-The-password-11');
  const words = await refusal(elsewhere, 'too many wrong tries');
  expect(words).toMatch(/Wait 1[45] minutes/);
  expect(await elsewhere.page.getByRole('alert').getByRole('link', { name: brand.supportPhone }).count()).toBe(1);
  await submitPassword(elsewhere, username, passwordOf(username));
  const withRightOne = await refusal(elsewhere, 'too many wrong tries');
  expect(withRightOne.replace(/\d+ minutes/, '')).toBe(words.replace(/\d+ minutes/, ''));
  expect(await cookieOf(elsewhere, 'demarc.session')).toBeUndefined();
  await lookAt(elsewhere);
});

step('meanwhile the owner signs in at home, where the browser is known', async () => {
  await submitPassword(home, username, passwordOf(username));
  await arriveAt(home, /^Hello, /);
});

step('a code from the mail unlocks it', async () => {
  const { page } = elsewhere;
  await page.getByRole('link', { name: 'Unlock your sign-in' }).click();
  await arriveAt(elsewhere, 'Unlock your sign-in');
  await page.getByLabel('Username').fill(username);
  await press(elsewhere, 'Send me a code');
  await arriveAt(elsewhere, 'Type your code');
  const { text } = await readMail(portal.demo.urls.mailbox, email, /code to unlock/);
  await page.getByLabel('Code we sent you').fill(/\d{4} \d{4}/.exec(text)?.[0] ?? '');
  await press(elsewhere, 'Continue');
  await page.getByText('Your sign-in is unlocked').waitFor();
  await lookAt(elsewhere);
});

step('the right password signs in again, and the owner is told of the new browser', async () => {
  await submitPassword(elsewhere, username, passwordOf(username));
  await arriveAt(elsewhere, /^Hello, /);
  const { text } = await readMail(portal.demo.urls.mailbox, email, /^New sign-in/);
  expect(text).toMatch(/Device +Firefox on Linux/);
  expect(text).toContain('a device we have not seen before');
  const link = text.split(/\s/).find((word) => word.startsWith(`${portal.demo.urls.portal}/not-me?token=`));
  await elsewhere.page.goto(link ?? '/no-link-in-the-mail');
  await arriveAt(elsewhere, 'Was this you?');
});

step('on a shared computer the session goes with the browser, which is not remembered', async () => {
  const { page } = library;
  await page.clock.install();
  await page.goto('/sign-in');
  await page.getByLabel('This is a shared or public computer', { exact: false }).check();
  await lookAt(library);
  await submitPassword(library, 'dana.whitfield', passwordOf('dana.whitfield'));
  await arriveAt(library, /^Hello, /);
  expect((await cookieOf(library, 'demarc.session'))?.expires).toBe(-1);
  expect(await cookieOf(library, 'demarc.device')).toBeUndefined();
});

step('there it warns after seven minutes without use, in a dialog for the keyboard and for who listens', async () => {
  const { page } = library;
  const focused = () => page.locator(':focus').allInnerTexts();
  await page.getByRole('button', { name: 'Sign out' }).focus();
  const warning = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await page.clock.fastForward('06:30');
  expect(await warning.count()).toBe(0);
  await page.clock.fastForward('00:40');
  await warning.waitFor();
  expect(await focused()).toEqual(['Stay signed in']);
  const left = warning.locator('[aria-live="polite"]');
  expect(await left.innerText()).toBe('2 minutes');
  await lookAt(library);
  await page.clock.fastForward('00:50');
  await left.filter({ hasText: /1 minute|seconds/ }).waitFor();
  expect(await focused()).toEqual(['Stay signed in']);

  const kept = page.waitForResponse('**/api/keep-session');
  await page.keyboard.press('Enter');
  expect((await kept).status()).toBe(200);
  await warning.waitFor({ state: 'detached' });
  expect(await focused()).toEqual(['Sign out']);
  await page.clock.fastForward('05:00');
  expect(await warning.count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe('/');
});
