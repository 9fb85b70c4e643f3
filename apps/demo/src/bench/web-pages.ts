import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../seed/demo-facts.ts';
import { requestPage } from './web-request.ts';
import type { WebStack } from './web-stack.ts';

export interface WebPage {
  readonly name: string;
  readonly path: string;
  /** The Cookie header of somebody who may see the page. */
  readonly cookie: string;
  readonly isPrivate: boolean;
}

type PortalToOpen = Pick<WebStack, 'browser' | 'demo'>;

/** The customer with two years of everything, so that no page is measured empty. */
const customer = 'dana.whitfield';

/** Every page a customer can come to, each with the cookies of somebody who came there by the forms of the portal. */
export async function openWebPages({ browser, demo }: PortalToOpen): Promise<WebPage[]> {
  const walk = (steps: (page: Page) => Promise<void>) => walkForCookie(browser, demo.urls.portal, steps);
  const codeOwed = await walk(async (page) => {
    await enterPassword(page, demo.signIns.find(({ totpSecret }) => totpSecret)?.username ?? '');
    await page.getByLabel('Code from your app').waitFor();
  });
  const codeSent = await walk(async (page) => {
    await page.goto('/register');
    await page.getByLabel('Account number').fill(demo.registration.accountNumber);
    await page.getByLabel('Postcode').fill(demo.registration.postcode);
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await page.getByLabel('Code we sent you').waitFor();
  });
  const publicPage = (name: string, path: string, cookie = '') => ({ name, path, cookie, isPrivate: false });
  return [
    publicPage('sign-in', '/sign-in'),
    publicPage('second factor', '/sign-in/code', codeOwed),
    publicPage('register', '/register'),
    publicPage('choose a sign-in', '/register/verify', codeSent),
    ...(await openPrivatePages({ browser, demo })),
  ];
}

/** Those behind the sign-in, with the cookies of one customer. */
export async function openPrivatePages({ browser, demo }: PortalToOpen): Promise<WebPage[]> {
  const { portal } = demo.urls;
  const cookie = await walkForCookie(browser, portal, async (page) => {
    await enterPassword(page, customer);
    await page.getByRole('heading', { level: 1, name: /^Hello, / }).waitFor();
  });
  const findLink = async (from: string, target: RegExp): Promise<string> => {
    const { body } = await requestPage(`${portal}${from}`, { cookie });
    const path = target.exec(body.toString())?.[1];
    if (!path) throw new Error(`${from} has no link to ${target.source}.`);
    return path;
  };
  const privatePage = (name: string, path: string) => ({ name, path, cookie, isPrivate: true });
  return [
    privatePage('dashboard', '/'),
    privatePage('billing', '/billing'),
    privatePage('statement', await findLink('/billing', /href="(\/billing\/statements\/[^"]+)"/)),
    // The form's key, which the page would otherwise make and redirect to.
    privatePage('pay', `/billing/pay?form=${randomUUID()}`),
    privatePage('add a way to pay', '/billing/methods/add'),
    privatePage('receipt', await findLink('/billing', /href="(\/billing\/payments\/[^"]+)"/)),
    privatePage('usage', '/usage'),
    privatePage('services', '/services'),
    privatePage('change a plan', await findLink('/services', /href="(\/services\/[^"]+\/change-plan)"/)),
    privatePage('support', '/support'),
    privatePage('new ticket', '/support/new'),
    privatePage('ticket', await findLink('/support', /href="(\/support\/tickets\/[^"]+)"/)),
    privatePage('messages', '/messages'),
    privatePage('security', '/security'),
  ];
}

async function enterPassword(page: Page, username: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Walks through the portal in a browser of its own and takes the cookies it ends with. */
async function walkForCookie(browser: Browser, baseURL: string, steps: (page: Page) => Promise<void>): Promise<string> {
  const context = await browser.newContext({ baseURL });
  try {
    await steps(await context.newPage());
    return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  } finally {
    await context.close();
  }
}
