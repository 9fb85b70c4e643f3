import type { Sms } from '../sms/sms-store.ts';
import type { Mail } from './mail-store.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const when = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' });

/** The list, newest first. @param to Only this recipient's mails. */
export function renderMailbox(mails: readonly Mail[], to?: string): string {
  const rows = mails.map(
    (mail) => `
      <li>
        <a href="/mailbox/${mail.id}">${escapeHtml(mail.subject || '(no subject)')}</a>
        <p>To ${escapeHtml(mail.to.join(', '))} · ${timeOf(mail)}</p>
      </li>`,
  );
  const empty = '<p class="empty">No mail yet. What the portal sends arrives here within a second or two.</p>';
  return layout(
    'Mailbox',
    `${tabs('/mailbox')}<h1>Mailbox</h1>
    <p>Every mail the portal sends on this machine. Nothing leaves it.</p>
    <form method="get" action="/mailbox">
      <label for="to">Show mail to</label>
      <input id="to" name="to" type="email" autocomplete="off" value="${escapeHtml(to ?? '')}" placeholder="name@example.com">
      <button>Show</button> <a href="/mailbox">Show all</a>
    </form>
    ${mails.length > 0 ? `<ol reversed>${rows.join('')}</ol>` : empty}`,
  );
}

const tabs = (current: '/mailbox' | '/mailbox/sms'): string => {
  const tab = (path: string, name: string) =>
    `<a href="${path}"${path === current ? ' aria-current="page"' : ''}>${name}</a>`;
  return `<nav aria-label="Mailbox">${tab('/mailbox', 'Mail')} ${tab('/mailbox/sms', 'Text messages')}</nav>`;
};

/** The text messages, newest first. @param to Only this number's. */
export function renderTexts(texts: readonly Sms[], to?: string): string {
  const rows = texts.map(
    (sms) => `
      <li>
        <p>To ${escapeHtml(sms.to)} · ${timeOf(sms)}</p>
        <pre tabindex="0" aria-label="Text message">${escapeHtml(sms.body)}</pre>
      </li>`,
  );
  const empty = '<p class="empty">No text message yet. What the portal sends arrives here within a second or two.</p>';
  return layout(
    'Text messages',
    `${tabs('/mailbox/sms')}<h1>Text messages</h1>
    <p>Every text message the portal sends on this machine. No phone ever rings.</p>
    <form method="get" action="/mailbox/sms">
      <label for="to">Show texts to</label>
      <input id="to" name="to" type="tel" autocomplete="off" value="${escapeHtml(to ?? '')}" placeholder="+15185550123">
      <button>Show</button> <a href="/mailbox/sms">Show all</a>
    </form>
    ${texts.length > 0 ? `<ol reversed>${rows.join('')}</ol>` : empty}`,
  );
}

/** One mail. @param mail Undefined: there is none under that number. */
export function renderMail(mail: Mail | undefined): string {
  const back = '<p><a href="/mailbox">Back to the mailbox</a></p>';
  if (!mail) return layout('Mail not found', `${back}<h1>Mail not found</h1><p>The mailbox was emptied meanwhile.</p>`);
  const subject = escapeHtml(mail.subject || '(no subject)');
  return layout(
    subject,
    `${back}
    <h1>${subject}</h1>
    <dl>
      <dt>From</dt><dd>${escapeHtml(mail.from)}</dd>
      <dt>To</dt><dd>${escapeHtml(mail.to.join(', '))}</dd>
      <dt>Received</dt><dd>${timeOf(mail)}</dd>
    </dl>
    <pre tabindex="0" aria-label="Text of the mail">${escapeHtml(mail.text)}</pre>`,
  );
}

const timeOf = ({ receivedAt }: Mail | Sms): string =>
  `<time datetime="${escapeHtml(receivedAt)}">${when.format(new Date(receivedAt))}</time>`;

const layout = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Sandbox</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; --ink: light-dark(#1b2430, #e8edf3); --soft: light-dark(#4d5b6b, #a9b7c6);
    --paper: light-dark(#ffffff, #12181f); --card: light-dark(#f3f6f9, #1b242e); --line: light-dark(#8595a5, #64758a);
    --link: light-dark(#0b57a4, #8cc2ff); }
  body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; color: var(--ink); background: var(--paper);
    font: 1rem/1.55 system-ui, sans-serif; }
  h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; overflow-wrap: anywhere; }
  a { color: var(--link); }
  p, dt { color: var(--soft); }
  ol { list-style: none; margin: 1rem 0; padding: 0; border-top: 1px solid var(--line); }
  li { padding: .75rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
  li a { font-weight: 600; }
  li p { margin: .15rem 0 0; font-size: .9rem; }
  form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
  input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
    border-radius: .4rem; padding: .45rem .7rem; min-height: 1.5rem; }
  button { cursor: pointer; background: var(--card); }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
  dd { margin: 0; overflow-wrap: anywhere; }
  pre { background: var(--card); padding: 1rem; border-radius: .5rem; white-space: pre-wrap; overflow-wrap: anywhere;
    font: 1rem/1.6 ui-monospace, monospace; }
  nav a { display: inline-block; padding: .4rem .6rem .4rem 0; }
  nav a[aria-current] { font-weight: 600; color: var(--ink); text-decoration: none; }
  .empty { padding: 2rem 0; }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
