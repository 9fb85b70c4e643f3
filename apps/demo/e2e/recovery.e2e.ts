import { connectDatabase } from '@demarc/database';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { createAuthenticator } from './authenticator.ts';
import { readMail } from './read-mail.ts';
import { arriveAt as arriveIn, createStep, type Seat, startWalk, type Walk } from './start-walk.ts';

/** The ways back into a sign-in, and a contact changed and changed back, in a real browser, on a stack of its own. */
jest.setTimeout(150_000);

let walk: Walk;
let portal: Walk['portal'];
let seat: Seat;
let page: Seat['page'];

const newPassword = 'seven-Lanterns-over-9-harbors';

beforeAll(async () => {
  walk = await startWalk();
  ({ portal } = walk);
  seat = await walk.takeSeat(390);
  ({ page } = seat);
}, 300_000);

afterAll(() => walk?.stop());

const step = createStep('recovery', () => ({ customer: seat }));
const arriveAt = (title: string | RegExp) => arriveIn(seat, title);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });

/** Owners without a second factor, each with an e-mail address of their own. */
const owners = ['dana.whitfield', 'marcus.bell', 'ruth.delgado'] as const;

/** The e-mail address on record of a sign-in's account. */
async function emailOf(username: string): Promise<string> {
  const { database, close } = connectDatabase(walk.databaseUrl, { maxConnections: 1 });
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

step('a forgotten password is replaced by a code from the mail', async () => {
  const [username] = owners;
  await proveByMail(username);
  await arriveAt('Choose a new password');
  await page.getByLabel('New password').fill(newPassword);
  await button('Save the new password').click();
  await page.getByText('Your password is new').waitFor();
  await signIn(username, newPassword);
  await page.waitForURL(({ pathname }) => pathname === '/');
});

step('a contact is replaced after a code, and put back by the link sent to the old one', async () => {
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

step('a two-step sign-in shows its second factor for a new password too', async () => {
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

step('a forgotten username comes by mail, and nobody learns here whether there is one', async () => {
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

step('all of it works without JavaScript, and the link of the mail brings its code along', async () => {
  const [, , username] = owners;
  const context = await walk.browser.newContext({ baseURL: portal.demo.urls.portal, javaScriptEnabled: false });
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
