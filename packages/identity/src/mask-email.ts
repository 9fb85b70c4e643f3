/** An e-mail address its owner recognises and nobody else learns: `d••••@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email.slice(0, at)].slice(0, 1).join('')}••••${email.slice(at)}`;
}
