import { randomUUID } from 'node:crypto';
import { HttpResponse, http, type RequestHandler } from 'msw';
import type { SmsStore } from './sms-store.ts';

/** Twilio's error codes (https://www.twilio.com/docs/api/errors), with its status for each. */
const refusals = {
  20003: { status: 401, message: 'Authenticate' },
  21211: { status: 400, message: "Invalid 'To' Phone Number" },
  21602: { status: 400, message: 'Message body is required.' },
  21603: { status: 400, message: "A 'From' phone number is required." },
  21617: { status: 400, message: 'The message body exceeds the 1600 character limit.' },
} as const;

const refuse = (code: keyof typeof refusals) =>
  HttpResponse.json({ code, ...refusals[code] }, { status: refusals[code].status });

/** One text may be as long as this; it travels in several parts then. */
const maxCharacters = 1_600;

/** The part of Twilio's Messages API that sends: every text is taken and kept. */
export function createTwilioHandlers(store: SmsStore, origin = ''): RequestHandler[] {
  return [
    http.post(`${origin}/2010-04-01/Accounts/:sid/Messages.json`, async ({ request, params }) => {
      const [user, secret] = credentialsOf(request);
      if (user !== params.sid || !secret) return refuse(20003);
      const form = new URLSearchParams(await request.text());
      const to = form.get('To') ?? '';
      const from = form.get('From') ?? form.get('MessagingServiceSid') ?? '';
      const body = form.get('Body') ?? '';
      if (!/^\+[1-9]\d{6,14}$/.test(to)) return refuse(21211);
      if (!from) return refuse(21603);
      if (!body) return refuse(21602);
      if (body.length > maxCharacters) return refuse(21617);
      const sid = `SM${randomUUID().replaceAll('-', '')}`;
      await store.add({ sid, from, to, body, receivedAt: new Date().toISOString() });
      return HttpResponse.json(
        { sid, account_sid: params.sid, to, from, body, status: 'queued', error_code: null, error_message: null },
        { status: 201 },
      );
    }),
  ];
}

function credentialsOf(request: Request): string[] {
  const [scheme, encoded] = (request.headers.get('authorization') ?? '').split(' ');
  return scheme === 'Basic' && encoded ? Buffer.from(encoded, 'base64').toString().split(':') : [];
}
