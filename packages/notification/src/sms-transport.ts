/** The port to a provider of text messages; `@demarc/providers` implements it with Twilio. */
export interface SmsTransport {
  /**
   * Hands a text to the provider.
   *
   * @param sms.to E.164, as contacts are kept.
   * @throws When the provider does not take it; the job then tries again.
   */
  send(sms: { messageId: string; to: string; text: string }): Promise<void>;
}
