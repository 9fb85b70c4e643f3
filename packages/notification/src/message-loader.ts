import { createPageLoader, type Database, type Page, type PageKey, type SharedLoader } from '@demarc/database';
import { message } from '@demarc/database/sql';
import type { Message } from './message-store.ts';

/** Loaders that live as long as the process. Keys are accounts the viewer has already been allowed to see. */
export interface NotificationLoaders {
  /** What was sent, newest first. */
  readonly pages: SharedLoader<PageKey, Page<Message>>;
}

export const createNotificationLoaders = (database: Database): NotificationLoaders => ({
  pages: createPageLoader(database, { table: message, sort: message.queuedAt }),
});
