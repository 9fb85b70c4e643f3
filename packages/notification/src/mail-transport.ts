/** The port to a mail server; `@demarc/providers` implements it over SMTP. */
export interface MailTransport {
  /**
   * Hands a message to the mail server.
   *
   * @param mail.messageId Stable for the same message, so that a second delivery after a crash can be told.
   * @throws {RecipientRefusedError} The server takes nothing for this address, now or later.
   * @throws When the server does not take it; the job then tries again.
   */
  send(mail: { messageId: string; to: string; subject: string; text: string }): Promise<void>;
}

/** The mail server refuses the address for good (RFC 5321, 4.2.1: a 5yz reply to RCPT): to try again is of no use. */
export class RecipientRefusedError extends Error {
  override readonly name = 'RecipientRefusedError';
}
