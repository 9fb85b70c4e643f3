/** The port to a mail server; `@demarc/providers` implements it over SMTP. */
export interface MailTransport {
  /**
   * Hands a message to the mail server.
   *
   * @param mail.messageId Stable for the same message, so that a second delivery after a crash can be told.
   * @throws When the server does not take it; the job then tries again.
   */
  send(mail: { messageId: string; to: string; subject: string; text: string }): Promise<void>;
}
