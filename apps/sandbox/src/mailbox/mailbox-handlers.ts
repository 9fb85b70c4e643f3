import { HttpResponse, http, type RequestHandler } from 'msw';
import type { MailStore } from './mail-store.ts';
import { renderMail, renderMailbox } from './mailbox-page.ts';

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

/** The mailbox as a page for people and as JSON for tests. */
export function createMailboxHandlers(store: MailStore): RequestHandler[] {
  return [
    http.get('/mailbox', ({ request }) => {
      const to = new URL(request.url).searchParams.get('to') || undefined;
      return page(renderMailbox(store.list(to), to));
    }),
    http.get('/mailbox/messages', ({ request }) => {
      const to = new URL(request.url).searchParams.get('to') || undefined;
      return HttpResponse.json({ messages: store.list(to) });
    }),
    http.get('/mailbox/:id', ({ params }) => {
      const mail = store.find(Number(params.id));
      return page(renderMail(mail), mail ? 200 : 404);
    }),
  ];
}
