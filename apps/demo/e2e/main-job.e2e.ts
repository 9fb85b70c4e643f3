import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { renderOperations } from '../src/bench/web-graphql-count.ts';
import { openPrivatePages } from '../src/bench/web-pages.ts';
import { createAuthenticator } from './authenticator.ts';
import { formOfProcessor, typeCard } from './processor-form.ts';
import { readMail } from './read-mail.ts';
import { arriveAt as arriveIn, createStep, type Seat, startWalk, type Walk } from './start-walk.ts';

/** The walk of a new customer through the portal, in a real browser, on a stack of its own. Each test goes on from the last. */
jest.setTimeout(120_000);

let walk: Walk;
let portal: Walk['portal'];
let seat: Seat;
let page: Seat['page'];
let authenticator: ReturnType<typeof createAuthenticator>;
/** What the account owes, as the pages say it: `$84.20`. */
let owed: string;

const username = 'new.customer';
const password = 'quiet-Lantern-73-orchard';

beforeAll(async () => {
  walk = await startWalk();
  ({ portal } = walk);
  seat = await walk.takeSeat(1280);
  ({ page } = seat);
}, 300_000);

afterAll(() => walk?.stop());

const step = createStep('main-job', () => ({ customer: seat }));
const arriveAt = (title: string | RegExp) => arriveIn(seat, title);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();

async function enterPassword(): Promise<void> {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await button('Sign in').click();
}

step('registers with the account number and the code that comes by mail', async () => {
  const { registration, urls } = portal.demo;
  await page.goto('/register');
  await arriveAt('Register your account');
  await page.getByLabel('Account number').fill(registration.accountNumber);
  await page.getByLabel('Postcode').fill(registration.postcode);
  await button('Send me a code').click();

  await arriveAt('Choose your sign-in');
  const mail = await readMail(urls.mailbox, registration.email, /registration code/);
  await page.getByLabel('Code we sent you').fill(/code is ([\d ]+)\./.exec(mail.text)?.[1] ?? '');
  await page.getByLabel('Choose a username').fill(username);
  await page.getByLabel('Choose a password').fill(password);
  await button('Register').click();
  await page.getByText('You are registered').waitFor();
});

step('signs in and turns two-step sign-in on', async () => {
  await arriveAt(/^Sign in/);
  await enterPassword();
  await arriveAt(/^Hello, /);
  await goTo('Security');
  await arriveAt('Security');

  await button('Set up two-step sign-in').click();
  await page.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
  const secret = await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{1,4})+$/).innerText();
  await arriveAt('Security');
  authenticator = createAuthenticator(secret.replaceAll(' ', ''));
  await page.getByLabel('Code from your app').fill(await authenticator.nextCode());
  await button('Turn on').click();
  await page.getByText('Two-step sign-in is on').waitFor();
});

step('signs out, is let in nowhere, and signs in again with a code of the app', async () => {
  await button('Sign out').click();
  await page.getByText('You are signed out').waitFor();
  await page.goto('/billing');
  await arriveAt(/^Sign in/);
  await enterPassword();
  await arriveAt('Enter your code');
  await page.getByLabel('Code from your app').fill(await authenticator.nextCode());
  await button('Continue').click();
  await arriveAt('Billing');
});

step('sees the dashboard and opens the bill', async () => {
  await goTo('Home');
  await arriveAt(/^Hello, /);
  await goTo('Billing');
  await arriveAt('Billing');
  const pay = await page.getByRole('link', { name: /^Pay \$/ }).innerText();
  owed = pay.replace('Pay ', '');
  expect(owed).toMatch(/^\$\d+\.\d\d$/);
  await page.getByRole('link', { name: 'Details', exact: true }).click();
  await arriveAt(/^Bill of /);
  await page
    .getByText(/^Total due/)
    .first()
    .waitFor();
});

step("adds a card in the processor's own form, under a name", async () => {
  await goTo('Billing');
  await page.getByRole('link', { name: 'Manage', exact: true }).click();
  await arriveAt('Ways to pay');
  await page.getByRole('link', { name: 'Add a way to pay' }).click();
  const form = formOfProcessor(page);
  await form.getByLabel('Card number').waitFor();
  await arriveAt('Add a way to pay');
  await typeCard(page, '4242 4242 4242 4242');
  await page.getByLabel('Your name for it').fill('Household card');
  await button('Save this way to pay').click();
  await page.getByText('Your new way to pay is kept').waitFor();
  await page.getByText('Household card · Visa ending in 4242').waitFor();
  await arriveAt('Ways to pay');
});

step('pays the bill once, though the button is clicked twice, and gets a receipt by mail', async () => {
  await goTo('Billing');
  await page.getByRole('link', { name: `Pay ${owed}` }).click();
  await arriveAt('Pay your bill');
  await button('Review payment').click();
  await page.getByRole('heading', { name: 'Check and pay' }).waitFor();
  await arriveAt('Pay your bill');
  await button(`Pay ${owed}`).dblclick();
  await page.getByText('Thank you, your payment went through').waitFor();
  await arriveAt('Receipt');

  const { registration, urls } = portal.demo;
  const receipt = await readMail(urls.mailbox, registration.email, /^Receipt/);
  expect(receipt.subject).toBe(`Receipt: ${owed} paid`);
  await page.goto(`${urls.mailbox}?to=${encodeURIComponent(registration.email)}`);
  await arriveAt('Mailbox');
  await page.getByRole('link', { name: receipt.subject }).click();
  await arriveAt(receipt.subject);
  await page.getByText('Confirmation number').waitFor();
});

step('sees the balance at zero and one payment in the history', async () => {
  await page.goto('/billing');
  await arriveAt('Billing');
  await page.getByText('You owe nothing.').waitFor();
  await page.getByText('$0.00', { exact: true }).first().waitFor();
  const payments = page.getByRole('table', { name: 'Payments' }).getByRole('row').filter({ hasText: owed });
  expect(await payments.count()).toBe(1);
  expect(await payments.innerText()).toContain('4242');
});

step("sees the cycle's usage as a chart and in figures", async () => {
  await goTo('Usage');
  await arriveAt('Usage');
  await page
    .getByRole('img', { name: /^Data used by day/ })
    .first()
    .waitFor();
  await page.getByText('Show the figures by day').first().click();
  const table = page.getByRole('table', { name: 'Data used by day' }).first();
  await table.getByRole('row', { name: /^Total/ }).waitFor();
  await arriveAt('Usage');
});

step('sees the services', async () => {
  await goTo('Services');
  await arriveAt('Services');
  await page
    .getByText(/\$\d+\.\d\d/)
    .first()
    .waitFor();
});

step('opens a ticket and replies to it', async () => {
  await goTo('Support');
  await arriveAt('Support');
  await page.getByRole('link', { name: 'Open a ticket' }).first().click();
  await arriveAt('Open a ticket');
  await page.getByLabel('What is it about?').selectOption({ label: 'Internet' });
  await page.getByLabel('Subject').fill('Slow in the evening');
  await page.getByLabel('What happened?').fill('Since Monday it is slow after eight.');
  await button('Send').click();
  await arriveAt('Slow in the evening');
  await page.getByLabel('Your reply').fill('It began with the storm.');
  await button('Send reply').click();
  await page.getByText('Your reply is sent').waitFor();
  await page.getByText('It began with the storm.').waitFor();
  await arriveAt('Slow in the evening');

  const { registration, urls } = portal.demo;
  await readMail(urls.mailbox, registration.email, /We have your request/);
});

step('is answered with one GraphQL request a page, on every page', async () => {
  const pages = await openPrivatePages({ browser: walk.browser, demo: portal.demo });
  const rendered = await renderOperations(pages, { portalUrl: portal.demo.urls.portal, dataFolder: walk.dataFolder });
  for (const { name, operations } of rendered) expect([name, ...operations]).toEqual([name, expect.any(String)]);
});
