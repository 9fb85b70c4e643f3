import { describe, expect, test } from '@jest/globals';
import type { Brand, Template } from './message-template.ts';
import { messageTemplates, type TemplateName } from './message-templates.ts';
import { renderMessage } from './render-message.ts';

const brand: Brand = { name: 'Demarc', portalUrl: 'https://my.demarc.example', supportPhone: '1-800-555-0134' };

/** What facts look like when they are long; any other fact is forty characters. */
const samples: Readonly<Record<string, string>> = {
  at: 'September 30, 2026 at 12:59 PM EDT',
  expiresAt: 'September 30, 2026 at 12:59 PM EDT',
  answerDueAt: 'September 30, 2026 at 12:59 PM EDT',
  undoUntil: 'September 30, 2026 at 12:59 PM EDT',
  code: '1234 5678',
  linkQuery: `?recovery=rec_${'0'.repeat(32)}&code=12345678`,
  accountNumber: '8347-1000-0001',
  amount: '$1,234.56',
  price: '$1,234.56',
  balance: '$1,234.56',
  reference: 'T-20260930-4711',
  role: 'manager',
  left: '9',
  device: 'Firefox on Windows',
};
const someFact = 'Forty characters of whatever stands here';

function render(name: TemplateName) {
  const used = new Set<string>();
  const data = new Proxy({} as Record<string, string>, {
    get: (_target, key) => {
      used.add(String(key));
      return samples[String(key)] ?? (/token/i.test(String(key)) ? 'n'.repeat(43) : someFact);
    },
    // The template is given a copy, which asks for the names first.
    ownKeys: () => [],
  });
  const { render: fill, category } = messageTemplates[name] as Template;
  const { subject, text, sms } = fill(data, brand);
  const [body = ''] = text.split(`\n${brand.name} · `);
  return { category, used, subject, text, body, sms: `${brand.name}: ${sms}` };
}

/**
 * Every page a message leads to, beside the portal's own address. None asks for the password somebody has: a reader
 * who learned to type it after a link in a mail would do so for anybody's mail.
 */
const linkedPages = ['/recover/code', '/not-me', '/invitation', '/undo-contact-change', '/pay'];

/** What a reader can do about a message: call, follow, look, answer, or leave it. */
const waysToAct =
  /1-800-555-0134|https:\/\/my\.demarc\.example\/|\bunder [A-Z]|do nothing|nothing to do|in your mail|do not pass|never read/i;

describe.each(Object.keys(messageTemplates) as TemplateName[])('%s', (name) => {
  const { category, used, subject, text, body, sms } = render(name);

  test('says something in mail and text message, with every fact filled in', () => {
    for (const words of [subject, body, sms]) expect(words).toMatch(/\S.*\S/s);
    expect(`${subject}${text}${sms}`).not.toMatch(/undefined|null|NaN|\[object/);
    expect([...subject].length).toBeLessThanOrEqual(120);
  });

  test('names the brand and how to reach us', () => {
    expect(text).toContain(`${brand.name} · ${brand.portalUrl} · ${brand.supportPhone}`);
    expect(sms.startsWith('Demarc: ')).toBe(true);
  });

  test('fits two text messages', () => {
    expect([...sms].length).toBeLessThanOrEqual(320);
  });

  test('asks for no password, and links to no page that does', () => {
    const asking = /\b(enter|type|give|send|reply with|confirm|tell us) (in )?(your|the) (old |current )?password/i;
    expect(text).not.toMatch(asking);
    expect(sms).not.toMatch(asking);
    const links = `${body} ${sms}`.match(/https?:\/\/[^\s”]+/g) ?? [];
    const pages = links.map((link) =>
      link
        .slice(brand.portalUrl.length)
        .replace(/\?.*/, '')
        .replace(/^\/pay\/n+$/, '/pay')
        .replace(/[.,]$/, ''),
    );
    expect(links.every((link) => link.startsWith(brand.portalUrl))).toBe(true);
    expect(pages.filter((page) => !linkedPages.includes(page))).toEqual([]);
  });

  if (category !== 'security') return;

  test('about the sign-in: says when, and what to do', () => {
    expect(['at', 'expiresAt'].some((fact) => used.has(fact))).toBe(true);
    expect(body).toMatch(waysToAct);
    expect(sms).toMatch(waysToAct);
  });
});

test.each(Object.keys(messageTemplates) as TemplateName[])('%s: the archive shows it without its secrets', (name) => {
  const secrets = /code|query|token/i;
  const facts = [...render(name).used].filter((fact) => !secrets.test(fact));
  const data = Object.fromEntries(facts.map((fact) => [fact, samples[fact] ?? someFact]));
  const { subject, text, sms } = renderMessage({ template: name, data }, brand);
  expect(`${subject}${text}${sms}`).not.toMatch(/undefined|1234 5678/);
});
