import type { Context } from '@demarc/database';
import type { MailTransport } from './mail-transport.ts';
import type { Brand } from './message-templates.ts';

/** What delivering needs beside the database. */
export interface NotificationContext extends Context {
  readonly mail: MailTransport;
  readonly brand: Brand;
}
