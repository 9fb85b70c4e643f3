import type { SmsTransport } from '@demarc/notification';

export interface TwilioOptions {
  /** `AC…` */
  readonly accountSid: string;
  readonly authToken: string;
  /** The number texts come from, in E.164, or the SID of a messaging service (`MG…`) that chooses one. */
  readonly from: string;
  /** Where the API is, such as `http://127.0.0.1:4010`. Empty: Twilio's own. */
  readonly apiBase: string;
  readonly timeoutMs?: number;
}

/** Text messages by Twilio's REST API (https://www.twilio.com/docs/messaging/api/message-resource#create-a-message). */
export function createTwilioSms({ accountSid, authToken, from, apiBase, timeoutMs }: TwilioOptions): SmsTransport {
  const url = `${apiBase || 'https://api.twilio.com'}/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const senderField = from.startsWith('MG') ? 'MessagingServiceSid' : 'From';
  return {
    async send({ to, text }) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization, accept: 'application/json' },
        body: new URLSearchParams({ [senderField]: from, To: to, Body: text }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs ?? 10_000),
      });
      if (response.status === 201) {
        await response.body?.cancel();
        return;
      }
      // Twilio's own words name the number; its code (https://www.twilio.com/docs/api/errors) says as much.
      const answer: unknown = await response.json().catch(() => null);
      const code = typeof answer === 'object' && answer && 'code' in answer ? ` (code ${Number(answer.code)})` : '';
      throw new Error(`Twilio answered ${response.status}${code} to a text message.`);
    },
  };
}
