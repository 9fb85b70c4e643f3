import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readPdf } from './read-pdf.ts';
import { arriveAt, createStep, type Seat, startWalk, type Walk } from './start-walk.ts';

/** What customers do with their bills, in a real browser on a stack of its own. Each step goes on from the last. */
jest.setTimeout(120_000);

let walk: Walk;
/** One who owes a bill, one who is behind with two, and one without a sign-in. */
let dana: Seat;
let marcus: Seat;
let friend: Seat;
/** Dana's newest bill. */
let bill: { path: string; total: string };

beforeAll(async () => {
  walk = await startWalk();
  [dana, marcus, friend] = [await walk.takeSeat(1280), await walk.takeSeat(390), await walk.takeSeat(390)];
}, 300_000);
afterAll(() => walk?.stop());

const step = createStep('billing', () => ({ dana, marcus, friend }));

const press = ({ page }: Seat, name: string | RegExp) => page.getByRole('button', { name }).click();
const follow = ({ page }: Seat, name: string | RegExp) => page.getByRole('link', { name }).first().click();

async function signIn(seat: Seat, username: string): Promise<void> {
  const password = walk.portal.demo.signIns.find((one) => one.username === username)?.password ?? '';
  await seat.page.goto('/sign-in');
  await seat.page.getByLabel('Username').fill(username);
  await seat.page.getByLabel('Password', { exact: true }).fill(password);
  await seat.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await arriveAt(seat, /^Hello, /);
}

/** What the account owes, as its billing page says it. */
async function owedOn({ page }: Seat): Promise<string> {
  await page.goto('/billing');
  return (await page.getByRole('link', { name: /^Pay \$/ }).innerText()).replace('Pay ', '');
}

/** Goes through the form of paying up to its last button. */
async function reviewPayment({ page }: Seat, amount: string): Promise<void> {
  await page.goto('/billing/pay');
  await page.getByText('Other amount').click();
  await page.getByLabel('Amount to pay').fill(amount);
  await page.getByRole('button', { name: 'Review payment' }).click();
  await page.getByRole('heading', { name: 'Check and pay' }).waitFor();
}

/** Payments of an amount in the history. */
async function countPayments({ page }: Seat, amount: string): Promise<number> {
  await page.goto('/billing/payments');
  return page.getByRole('table', { name: 'Payments' }).getByRole('row').filter({ hasText: amount }).count();
}

step('the bill says what changed since the last one, and each step of it adds up', async () => {
  await signIn(dana, 'dana.whitfield');
  const total = await owedOn(dana);
  await arriveAt(dana, 'Billing');
  await follow(dana, 'Details');
  await arriveAt(dana, /^Bill of /);
  bill = { path: new URL(dana.page.url()).pathname, total };
  const changes = dana.page.getByRole('table', { name: /^What changed/ });
  await changes.getByRole('row', { name: `This bill ${total}` }).waitFor();
});

step('the bill is had as a PDF and as CSV, which hold the total of the page', async () => {
  const pdf = await dana.page.request.get(`${bill.path}/pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const bytes = await pdf.body();
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await readPdf(bytes)).toContain(bill.total);
  const csv = await dana.page.request.get(`${bill.path}/csv`);
  expect(csv.headers()['content-type']).toMatch(/^text\/csv/);
  const lines: { Amount: string }[] = parse(await csv.text(), { columns: true, bom: true });
  const cents = lines.reduce((sum, { Amount }) => sum + Number(Amount.replace('.', '')), 0);
  expect(cents).toBe(Number(bill.total.replace(/[$,.]/g, '')));
  // Nobody else gets either.
  for (const kind of ['pdf', 'csv']) {
    const answer = await friend.page.request.get(`${bill.path}/${kind}`, { maxRedirects: 0 });
    expect(answer.status()).not.toBe(200);
  }
});

step('a payment of another amount is made once, though its button is clicked twice, and is taken back', async () => {
  await reviewPayment(dana, '20.00');
  await arriveAt(dana, 'Pay your bill');
  await dana.page.getByRole('button', { name: 'Pay $20.00' }).dblclick();
  await dana.page.getByText('Thank you, your payment went through').waitFor();
  await arriveAt(dana, 'Receipt');
  const receipt = dana.page.url();
  expect(await countPayments(dana, '$20.00')).toBe(1);
  await dana.page.goto(receipt);
  await press(dana, 'Take back $20.00');
  await dana.page.getByRole('button', { name: 'Take back $20.00' }).waitFor({ state: 'detached' });
  await arriveAt(dana, 'Receipt');
  expect(await owedOn(dana)).toBe(bill.total);
});

step('two tabs of one form are one payment', async () => {
  await reviewPayment(dana, '31.00');
  const other = await dana.page.context().newPage();
  await other.goto(dana.page.url());
  const tabs = [dana.page, other];
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'Pay $31.00' }).click()));
  for (const tab of tabs) await tab.getByText('Thank you, your payment went through').waitFor();
  await other.close();
  expect(await countPayments(dana, '$31.00')).toBe(1);
});

step('a payment on a date is planned, shown and cancelled', async () => {
  await dana.page.goto('/billing/pay');
  await dana.page.getByText('Other amount').click();
  await dana.page.getByLabel('Amount to pay').fill('12.00');
  await dana.page.getByText('On a date').click();
  const day = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
  await dana.page.getByLabel('Day to pay on').fill(day);
  await press(dana, 'Review payment');
  await press(dana, /^Pay \$12\.00 on /);
  await arriveAt(dana, 'What will be charged');
  await dana.page.getByText('$12.00').first().waitFor();
  await press(dana, 'Cancel this payment');
  await dana.page.getByText('Cancelled: nothing will be charged for it').waitFor();
  await arriveAt(dana, 'What will be charged');
  await dana.page.getByText('Nothing is planned').waitFor();
});

step('autopay is turned on, says what it charges next, and is turned off', async () => {
  await dana.page.goto('/billing/autopay');
  await arriveAt(dana, 'Autopay');
  await press(dana, 'Turn autopay on');
  await dana.page.getByRole('heading', { name: 'Autopay is on' }).waitFor();
  await dana.page.getByText('Charged next').first().waitFor();
  await arriveAt(dana, 'Autopay');
  await press(dana, 'Turn autopay off');
  await dana.page.getByRole('heading', { name: 'Autopay is on' }).waitFor({ state: 'detached' });
});

step('a charge is disputed from its line, and shows where it stands', async () => {
  await dana.page.goto(`${bill.path}/dispute?line=1`);
  await arriveAt(dana, 'Dispute a charge');
  await dana.page.getByText('The amount is wrong').click();
  await dana.page.getByLabel('What should we know?').fill('Another price was agreed on when I ordered it.');
  await press(dana, 'Send dispute');
  await dana.page.waitForURL(/\/billing\/disputes\//);
  await arriveAt(dana, /./);
  await dana.page.goto('/billing');
  await dana.page.getByRole('heading', { name: 'Disputes' }).waitFor();
  await arriveAt(dana, 'Billing');
});

step('a link to pay opens paying to who has no sign-in, and nothing else', async () => {
  await dana.page.goto('/billing/pay-links');
  await arriveAt(dana, 'Links to pay');
  await press(dana, 'Make a link');
  await dana.page.getByText('Your link is ready').waitFor();
  const link = await dana.page.getByLabel('Link', { exact: true }).inputValue();
  await friend.page.goto(link);
  await friend.page.getByRole('heading', { level: 1 }).waitFor();
  await arriveAt(friend, /./);
  const text = await friend.page.getByRole('main').innerText();
  expect(text).toContain('0917');
  expect(text).not.toContain('1004820917');
  expect(text).not.toContain('Whitfield');
  for (const path of ['/', '/billing', bill.path, '/profile']) {
    await friend.page.goto(path);
    await friend.page.getByRole('heading', { level: 1, name: /^Sign in/ }).waitFor();
  }
  await dana.page.goto('/billing/pay-links');
  await press(dana, 'Revoke');
  await dana.page.getByText('The link is revoked').waitFor();
  await friend.page.goto(link);
  await friend.page.getByText('This link cannot be used any more').waitFor();
});

step('what is past due is split into instalments as previewed, and the arrangement taken back', async () => {
  await signIn(marcus, 'marcus.bell');
  await marcus.page.goto('/billing/arrangement');
  await arriveAt(marcus, 'Pay in instalments');
  await press(marcus, 'Show the instalments');
  await marcus.page.getByRole('heading', { name: 'Check and agree' }).waitFor();
  await arriveAt(marcus, 'Pay in instalments');
  await press(marcus, 'Agree to 3 instalments');
  await marcus.page.getByRole('heading', { name: /^Your arrangement/ }).waitFor();
  await arriveAt(marcus, 'Pay in instalments');
  await press(marcus, /^Take (it|the arrangement) back/);
  await marcus.page.getByRole('heading', { name: /^Your arrangement/ }).waitFor({ state: 'detached' });
});
