/** Every job the portal knows, with what it is given. A job is named after the use case it runs. */
export interface JobPayloads {
  /**
   * `secrets` fill the template beside the archived data; they live no longer than the job. `uselessAfter` (RFC 3339): a
   * message not delivered by then is dropped, and its secrets with it.
   */
  'deliver-message': {
    accountId: string;
    messageId: string;
    secrets: Record<string, string>;
    uselessAfter?: string;
  };
  /**
   * Looks for whoever lost their sign-in and writes to their contact on record. `by`: what they were looked for by, as
   * identity's `RecoveryLookup`; NULL: nothing can be like it.
   */
  'send-recovery': {
    recoveryId: string;
    by:
      | { byUsername: { username: string } }
      | { byAccountNumber: { accountNumber: string; postcode: string } }
      | { byEmail: { email: string } }
      | null;
  };
  /** Asks the processor what became of a payment that got no answer. */
  'reconcile-payment': { accountId: string; paymentId: string };
  /** Queues a look at each open payment and refund that no job looks after. Queued by the worker itself, every 15 minutes. */
  'sweep-open-money': Record<string, never>;
  /** Queues a job for each planned payment that is due. Queued by the worker itself, every five minutes. */
  'sweep-planned-payments': Record<string, never>;
  /** Brings to mind bills due within five days, and those just past due. Queued by the worker itself, every day. */
  'remind-of-bills': Record<string, never>;
  /** Makes one try, from 1, of a planned payment. */
  'collect-planned-payment': { accountId: string; plannedPaymentId: string; tryNumber: number };
  /** Has the processor give up a way to pay that is out of use. */
  'detach-payment-method': { accountId: string; paymentMethodId: string };
  /** Tells of cards that expire soon, gives up forgotten one-time ones. Queued by the worker itself, every day. */
  'tend-payment-methods': Record<string, never>;
  /** Acts on a notice of the processor that is stored. */
  'handle-processor-event': { eventId: string };
  /** Asks the processor what became of a refund. */
  'reconcile-refund': { accountId: string; refundId: string };
  /** Compares a day (UTC) with the processor. Without one: queues the finished days that were not compared yet. */
  'reconcile-day': { day?: string };
  /** Forgets notices of the processor that are 90 days old. Queued by the worker itself, every day. */
  'forget-processor-events': Record<string, never>;
  /** Opens the urgent ticket that goes with a freeze. Its id and reference were chosen with the freeze. `reportedAt`: RFC 3339. */
  'open-compromise-ticket': {
    accountId: string;
    ticketId: string;
    reference: string;
    username: string;
    reportedAt: string;
  };
  /** Forgets counts of wrong secrets and recoveries that are nobody's. Queued by the worker itself, every day. */
  'forget-idle-tries': Record<string, never>;
  /** Begins the bill runs of the days that have none yet. Queued by the worker itself, every hour. */
  'start-bill-runs': Record<string, never>;
  /** Bills a stretch of a run's accounts. */
  'run-bill-batch': { billRunId: string; number: number };
  /** Tells customers that their bills are there. One for the bills of a batch. */
  'announce-statements': { statements: { accountId: string; statementId: string }[] };
  /**
   * Credits a customer for an outage of a service, or for a visit that was missed. Queued by whoever learns of it: each
   * outage and visit has a key of theirs and is credited once. Times are RFC 3339.
   */
  'credit-failed-service': { accountId: string } & (
    | { cause: 'outage'; outageKey: string; subscriptionId: string; from: string; to: string }
    | { cause: 'missed_visit'; visitKey: string; at: string }
  );
  /** Acts on a mail that the mail server refused for good. */
  'handle-bounced-mail': { accountId: string; messageId: string };
  /** Puts an ordered plan change into effect. */
  'complete-product-order': { accountId: string; orderId: string };
}

export type JobName = keyof JobPayloads;
