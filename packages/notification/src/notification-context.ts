import type { Context } from '@demarc/database';
import type { MailTransport } from './mail-transport.ts';
import type { Brand } from './message-template.ts';
import type { SmsTransport } from './sms-transport.ts';

/** What delivering needs beside the database. */
export interface NotificationContext extends Context {
  readonly mail: MailTransport;
  readonly sms: SmsTransport;
  readonly brand: Brand;
}
