import { toGsmText } from './gsm-text.ts';
import type { Message } from './message-store.ts';
import type { Brand, MessageText, Template } from './message-template.ts';
import { messageTemplates } from './message-templates.ts';

/** The words of a message, for either channel. Without `secrets`, as the archive shows it. */
export function renderMessage(
  message: Pick<Message, 'template' | 'data'>,
  brand: Brand,
  secrets: Record<string, string> = {},
): MessageText {
  const templates: Readonly<Record<string, Template>> = messageTemplates;
  const template = templates[message.template];
  if (!template) throw new Error(`There is no message template “${message.template}”.`);
  const rendered = template.render({ ...message.data, ...secrets }, brand);
  // Whoever reads a text message sees a number they do not know: the name comes first.
  return { ...rendered, sms: toGsmText(`${brand.name}: ${rendered.sms}`) };
}
