import { HttpResponse, http, type RequestHandler } from 'msw';
import type { SmsStore } from '../sms/sms-store.ts';
import type { MailStore } from './mail-store.ts';
import { renderMail, renderMailbox, renderTexts } from './mailbox-page.ts';

const page = (html: string, status = 200) =>
  HttpResponse.html(html, {
    status,
    headers: {
      // Mails hold what people typed: nothing in them may run, whatever slips through.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'self'",
      'cache-control': 'no-store',
    },
  });

/** The mailbox as pages for people and as JSON for tests: mails and text messages. */
export function createMailboxHandlers(store: MailStore, texts: SmsStore): RequestHandler[] {
  return [
    http.get('/mailbox', ({ request }) => {
      const to = new URL(request.url).searchParams.get('to') || undefined;
      return page(renderMailbox(store.list(to), to));
    }),
    http.get('/mailbox/messages', ({ request }) => {
      const to = new URL(request.url).searchParams.get('to') || undefined;
      return HttpResponse.json({ messages: store.list(to) });
    }),
    http.get('/mailbox/sms', ({ request }) => {
      const to = new URL(request.url).searchParams.get('to') || undefined;
      return page(renderTexts(texts.list(to), to));
    }),
    http.get('/mailbox/sms/messages', ({ request }) => {
      const to = new URL(request.url).searchParams.get('to') || undefined;
      return HttpResponse.json({ messages: texts.list(to) });
    }),
    http.get('/mailbox/:id', ({ params }) => {
      const mail = store.find(Number(params.id));
      return page(renderMail(mail), mail ? 200 : 404);
    }),
  ];
}
