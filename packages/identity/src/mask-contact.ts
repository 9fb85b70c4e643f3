import type { Recipient } from '@demarc/notification';

/**
 * A contact its owner recognises and nobody else learns: `d••••@example.com`, or the last two digits of a phone number.
 */
export function maskContact({ channel, value }: Recipient): string {
  if (channel === 'sms') return `•••• ${value.slice(-2)}`;
  const at = value.lastIndexOf('@');
  return `${[...value.slice(0, at)].slice(0, 1).join('')}••••${value.slice(at)}`;
}
