import type { Message } from './message-store.ts';
import { type Brand, type MessageText, messageTemplates, type TemplateName } from './message-templates.ts';

/** The words of a message. Without `secrets`, as the archive shows it. */
export function renderMessage(
  message: Pick<Message, 'template' | 'data'>,
  brand: Brand,
  secrets: Record<string, string> = {},
): MessageText {
  const template = messageTemplates[message.template as TemplateName];
  if (!template) throw new Error(`There is no message template “${message.template}”.`);
  return template.render({ ...message.data, ...secrets }, brand);
}
