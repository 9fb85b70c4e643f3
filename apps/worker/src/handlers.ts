import {
  announceStatements,
  type BillingContext,
  collectPlannedPayment,
  creditFailedService,
  detachPaymentMethod,
  forgetProcessorEvents,
  handleBouncedMail,
  handleProcessorEvent,
  queueDaysToReconcile,
  reconcileDay,
  reconcilePayment,
  reconcileRefund,
  remindOfBills,
  runBillBatch,
  startBillRuns,
  sweepOpenMoney,
  sweepPlannedPayments,
  tendPaymentMethods,
} from '@demarc/billing';
import type { Context } from '@demarc/database';
import { forgetIdleTries, sendRecovery } from '@demarc/identity';
import type { JobHandlers, JobLog, JobName } from '@demarc/jobs';
import { deliverMessage, type NotificationContext } from '@demarc/notification';
import { completeProductOrder } from '@demarc/service';
import { openCompromiseTicket } from '@demarc/ticket';

/** What the use cases behind jobs need. */
export type WorkerContext = Omit<BillingContext & NotificationContext, 'actor'>;

/** Each job and the use case it is named after. The use case sees the job as its actor, so the audit trail does too. */
export function createHandlers(ctx: WorkerContext, log: JobLog = () => {}): JobHandlers {
  const as = <Ctx extends Omit<Context, 'actor'>>(ctx: Ctx, name: JobName) => ({
    ...ctx,
    actor: { kind: 'system', name } as const,
  });
  return {
    'deliver-message': (input) => deliverMessage(as(ctx, 'deliver-message'), input),
    'send-recovery': (input) => sendRecovery(as(ctx, 'send-recovery'), input),
    'handle-processor-event': (input) => handleProcessorEvent(as(ctx, 'handle-processor-event'), input),
    'forget-processor-events': () => forgetProcessorEvents(as(ctx, 'forget-processor-events')),
    'reconcile-day': async ({ day }) => {
      const job = as(ctx, 'reconcile-day');
      if (!day) return queueDaysToReconcile(job);
      const { differenceCount } = await reconcileDay(job, { day });
      if (differenceCount > 0) log('warn', 'the day differs from the processor', { day, differenceCount });
    },
    'reconcile-refund': (input) => reconcileRefund(as(ctx, 'reconcile-refund'), input),
    'detach-payment-method': (input) => detachPaymentMethod(as(ctx, 'detach-payment-method'), input),
    'tend-payment-methods': () => tendPaymentMethods(as(ctx, 'tend-payment-methods')),
    'reconcile-payment': (input) => reconcilePayment(as(ctx, 'reconcile-payment'), input),
    'start-bill-runs': () => startBillRuns(as(ctx, 'start-bill-runs')),
    'run-bill-batch': (input) => runBillBatch(as(ctx, 'run-bill-batch'), input),
    'announce-statements': (input) => announceStatements(as(ctx, 'announce-statements'), input),
    'sweep-open-money': async () => {
      const queued = await sweepOpenMoney(as(ctx, 'sweep-open-money'));
      if (queued > 0) log('warn', 'open payments and refunds had no job', { queued });
    },
    'sweep-planned-payments': async () => {
      await sweepPlannedPayments(as(ctx, 'sweep-planned-payments'));
    },
    'remind-of-bills': () => remindOfBills(as(ctx, 'remind-of-bills')),
    'collect-planned-payment': (input) => collectPlannedPayment(as(ctx, 'collect-planned-payment'), input),
    'open-compromise-ticket': (input) => openCompromiseTicket(as(ctx, 'open-compromise-ticket'), input),
    'forget-idle-tries': () => forgetIdleTries(as(ctx, 'forget-idle-tries')),
    'credit-failed-service': (input) => creditFailedService(as(ctx, 'credit-failed-service'), input),
    'handle-bounced-mail': (input) => handleBouncedMail(as(ctx, 'handle-bounced-mail'), input),
    'complete-product-order': (input) => completeProductOrder(as(ctx, 'complete-product-order'), input),
  };
}
