export { deliverMessage } from './deliver-message.ts';
export { formatFact, type MessageFact } from './format-fact.ts';
export type { MailTransport } from './mail-transport.ts';
export { createNotificationLoaders, type NotificationLoaders } from './message-loader.ts';
export type { Message } from './message-store.ts';
export type { Brand, MessageText, TemplateName } from './message-templates.ts';
export type { NotificationContext } from './notification-context.ts';
export { renderMessage } from './render-message.ts';
export { sendMessage } from './send-message.ts';
