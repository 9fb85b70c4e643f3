import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { readMail } from './read-mail.ts';
import { arriveAt, createStep, type Seat, startWalk, type Walk } from './start-walk.ts';

/** A household and its sign-ins, each on a browser of its own. Each test goes on from the last. */
jest.setTimeout(120_000);

let walk: Walk;
let portal: Walk['portal'];
/** The owner at home, the one who is invited, and whoever signs in as the owner from elsewhere. */
let owner: Seat;
let guest: Seat;
let stranger: Seat;
/** Where the owner reads mail: signed in nowhere. */
let reader: Seat;

const password = 'quiet-Lantern-73-orchard';
const invited = 'sam.invited@example.com';

beforeAll(async () => {
  walk = await startWalk();
  ({ portal } = walk);
  [owner, guest] = [await walk.takeSeat(1280), await walk.takeSeat(390)];
  [stranger, reader] = [await walk.takeSeat(1280), await walk.takeSeat(390)];
}, 300_000);

afterAll(() => walk?.stop());

const step = createStep('household', () => ({ owner, guest, stranger, reader }));

const press = ({ page }: Seat, name: string | RegExp) => page.getByRole('button', { name }).click();

async function signIn(seat: Seat, username: string): Promise<void> {
  await seat.page.goto('/sign-in');
  await seat.page.getByLabel('Username').fill(username);
  await seat.page.getByLabel('Password', { exact: true }).fill(password);
  await seat.page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The first link in a mail that leads to this page of the portal. */
async function mailedLink(to: string, subject: RegExp, path: string): Promise<string> {
  const { text } = await readMail(portal.demo.urls.mailbox, to, subject);
  const link = text.split(/\s/).find((word) => word.startsWith(`${portal.demo.urls.portal}${path}?token=`));
  if (!link) throw new Error(`No link to ${path} in: ${text}`);
  return link;
}

step('the owner registers and invites someone by e-mail', async () => {
  const { registration, urls } = portal.demo;
  const { page } = owner;
  await page.goto('/register');
  await page.getByLabel('Account number').fill(registration.accountNumber);
  await page.getByLabel('Postcode').fill(registration.postcode);
  await press(owner, 'Send me a code');
  const mail = await readMail(urls.mailbox, registration.email, /registration code/);
  await page.getByLabel('Code we sent you').fill(/code is ([\d ]+)\./.exec(mail.text)?.[1] ?? '');
  await page.getByLabel('Choose a username').fill('the.owner');
  await page.getByLabel('Choose a password').fill(password);
  await press(owner, 'Register');
  await page.getByText('You are registered').waitFor();
  await signIn(owner, 'the.owner');
  await arriveAt(owner, /^Hello, /);

  await page.goto('/household');
  await arriveAt(owner, 'Household');
  await page.getByLabel('E-mail address').fill(invited);
  await page.getByLabel('Role').selectOption({ label: 'Viewer' });
  await press(owner, 'Send invitation');
  await page.getByText('The invitation is on its way').waitFor();
  await arriveAt(owner, 'Household');
});

step('who is invited makes a sign-in by the link, and sees the account without a way to change it', async () => {
  const link = await mailedLink(invited, /invites you/, '/invitation');
  const { page } = guest;
  await page.goto(link);
  await arriveAt(guest, /invites you$/);
  await page.getByLabel('Choose a username').fill('sam.invited');
  await page.getByLabel('Choose a password').fill(password);
  await press(guest, 'Make my sign-in and join');
  await page.getByText('You belong to the account now').waitFor();
  await signIn(guest, 'sam.invited');
  await arriveAt(guest, /^Hello, /);
  for (const [path, title] of [
    ['/billing', 'Billing'],
    ['/services', 'Services'],
    ['/support', 'Support'],
    ['/household', 'Household'],
  ] as const) {
    await page.goto(path);
    await arriveAt(guest, title);
    const ways = page.getByRole('link', { name: /^(Pay |Add a card|Change plan|Open a ticket)/ });
    expect([path, await ways.count()]).toEqual([path, 0]);
    expect([path, await page.getByRole('button', { name: 'Send invitation' }).count()]).toEqual([path, 0]);
  }

  await page.goto(link);
  await arriveAt(guest, 'This invitation is over');
  await readMail(portal.demo.urls.mailbox, portal.demo.registration.email, /joined your account/);
});

step('who is taken off the account sees nothing of it any more', async () => {
  await owner.page.goto('/household');
  const member = owner.page.getByRole('listitem').filter({ hasText: 'sam.invited' });
  await member.getByText('Change', { exact: false }).first().click();
  await arriveAt(owner, 'Household');
  await member.getByRole('button', { name: /^Take off this account/ }).click();
  await owner.page.getByText('They no longer see this account').waitFor();
  await readMail(portal.demo.urls.mailbox, invited, /no longer belongs/);
  await guest.page.goto('/billing');
  await arriveAt(guest, 'No account');
  expect(await guest.page.content()).not.toContain(portal.demo.registration.accountNumber);
});

step('a sign-in on a new device is told of; its link ends everything, once, by its button alone', async () => {
  await signIn(stranger, 'the.owner');
  await arriveAt(stranger, /^Hello, /);
  await stranger.page.goto('/security/activity');
  await arriveAt(stranger, 'Security activity');
  await stranger.page.getByText('Signed in on a device that was not known before', { exact: false }).waitFor();

  const link = await mailedLink(portal.demo.registration.email, /^New sign-in/, '/not-me');
  await reader.page.goto(link);
  await arriveAt(reader, 'Was this you?');
  await reader.page.goto(link);
  await owner.page.goto('/security');
  await arriveAt(owner, 'Security');

  await press(reader, 'This wasn’t me');
  await arriveAt(reader, 'Everything is stopped');
  for (const { page } of [owner, stranger]) {
    await page.goto('/billing');
    await page.getByRole('heading', { level: 1, name: /^Sign in/ }).waitFor();
  }
  await signIn(stranger, 'the.owner');
  await stranger.page.getByText('is not right', { exact: false }).first().waitFor();
  await readMail(portal.demo.urls.mailbox, portal.demo.registration.email, /account is frozen$/);
  await reader.page.goto(link);
  await arriveAt(reader, 'This link leads nowhere');
});
