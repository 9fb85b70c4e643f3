export { type AddPaymentMethodInput, type AddPaymentMethodResult, addPaymentMethod } from './add-payment-method.ts';
export { announceStatements } from './announce-statements.ts';
export { type AnswerDisputeSuccess, answerDispute } from './answer-dispute.ts';
export type { PaymentArrangement } from './arrangement-store.ts';
export type { AccountBalance, BalanceKey } from './balance-loader.ts';
export type { BillRunProgress, OpenFailure } from './bill-run-progress-store.ts';
export type { BillingContext, ListingContext } from './billing-context.ts';
export { type BillingLoaders, createBillingLoaders } from './billing-loader.ts';
export { bookPayment } from './book-payment.ts';
export { type CancelPlannedPaymentResult, cancelPlannedPayment } from './cancel-planned-payment.ts';
export {
  type ChangeDueDaySuccess,
  changeDueDay,
  type DueDayChangedRecentlyError,
  type DueDayPreview,
  dueDayChangeableFrom,
  isDueDay,
  previewDueDay,
} from './change-due-day.ts';
export { type ChargeWords, wordsForCharge } from './charge-catalogue.ts';
export type { ChargeAnswer, ChargePort, ChargeRequest } from './charge-port.ts';
export type { Chargeback } from './chargeback-store.ts';
export { explainChargeback } from './chargeback-words.ts';
export { type ChooseBillDeliverySuccess, chooseBillDelivery } from './choose-bill-delivery.ts';
export { collectPlannedPayment } from './collect-planned-payment.ts';
export { compareStatements } from './compare-statements.ts';
export { type CreatePayLinkSuccess, createPayLink, type TooManyPayLinksError } from './create-pay-link.ts';
export { creditFailedService, type FailedService } from './credit-failed-service.ts';
export type { AccountCredit } from './credit-store.ts';
export { explainDecline } from './decline-messages.ts';
export { detachPaymentMethod } from './detach-payment-method.ts';
export { type DisputeChargeInput, type DisputeChargeSuccess, disputeCharge } from './dispute-charge.ts';
export type { AlreadyDisputedError, DisputeClosedError, NotDisputableError } from './dispute-errors.ts';
export type { DisputedCharge } from './dispute-loader.ts';
export { disputableMinor, lastDisputeDay, promiseAnswer } from './dispute-rules.ts';
export type { Dispute, DisputeState } from './dispute-store.ts';
export { daysToPay, dueDateOf, leastDaysToPay } from './due-date.ts';
export { explainLine } from './explain-line.ts';
export { forecastBill } from './forecast-bill.ts';
export type { BillForecast, ForecastLine, UsageForecast } from './forecast-loader.ts';
export { forgetProcessorEvents } from './forget-processor-events.ts';
export { type GrantCreditInput, type GrantCreditSuccess, grantCredit } from './grant-credit.ts';
export { groupStatementLines, type StatementSection, serviceNameOf } from './group-statement-lines.ts';
export { handleBouncedMail } from './handle-bounced-mail.ts';
export { handleProcessorEvent } from './handle-processor-event.ts';
export { isMethodPlanned } from './is-method-planned.ts';
export { issuePayLinks } from './issue-pay-links.ts';
export { type IssueStatementInput, issueStatement, type StatementLineInput } from './issue-statement.ts';
export type { LateFeeTerms } from './late-fee-terms-loader.ts';
export { type LineCode, levyCodes, lineCodes, type OneTimeChargeCode, oneTimeChargeCodes } from './line-codes.ts';
export { listBillRunFailures, listBillRuns, statementsPerSecond, viewBillRun } from './list-bill-runs.ts';
export { listCredits } from './list-credits.ts';
export { listDisputes, listOpenDisputes } from './list-disputes.ts';
export { listPayLinks } from './list-pay-links.ts';
export { listPayments } from './list-payments.ts';
export { listDifferences, listReconciliationReports } from './list-reconciliation-reports.ts';
export { listStatements } from './list-statements.ts';
export { type MakeArrangementResult, makeArrangement } from './make-arrangement.ts';
export { type MakePaymentMethodDefaultSuccess, makePaymentMethodDefault } from './make-payment-method-default.ts';
export { expiryOf, type MethodExpiry } from './method-expiry.ts';
export { isMethodShown } from './method-of-payment.ts';
export type {
  CreateSetupAnswer,
  CustomerAnswer,
  DetachAnswer,
  FindSetupAnswer,
  MethodPort,
  StoredMethod,
} from './method-port.ts';
export { rateOf, shareOf, splitByWeight, stretchOf, sumMinor, timesOf } from './money.ts';
export { namePaymentMethod } from './name-payment-method.ts';
export type { PayLinkUnavailableError } from './open-pay-link.ts';
export { openingBalanceMinor } from './opening-balance.ts';
export { type PayBillInput, type PayBillResult, type PayBillSuccess, payBill } from './pay-bill.ts';
export {
  type PayByLinkActionRequiredError,
  type PayByLinkDeclinedError,
  type PayByLinkInput,
  type PayByLinkSuccess,
  payByLink,
} from './pay-by-link.ts';
export type { PayLink } from './pay-link-store.ts';
export { collectableMinor, payableMinor } from './payable-amount.ts';
export type {
  IdempotencyKeyReusedError,
  NothingToPayError,
  PaymentActionRequiredError,
  PaymentDeclinedError,
  PaymentMethodInUseError,
  PaymentMethodRefusedError,
} from './payment-errors.ts';
export type { PaymentMethod } from './payment-method-store.ts';
export type { PaymentProcessor } from './payment-processor.ts';
export { type PaymentReturns, refundableMinor, returnedOf, undoUntil } from './payment-returns.ts';
export type { Payment, PaymentState } from './payment-store.ts';
export { autopayDayOfNextBill } from './plan-autopay.ts';
export type { AutopayView } from './planned-payment-loader.ts';
export type { PlannedPaymentView } from './planned-payment-store.ts';
export { explainPlannedPayment, nextTryDay } from './planned-payment-words.ts';
export {
  type PostedOneTimeCharge,
  type PostOneTimeChargeSuccess,
  postOneTimeCharge,
} from './post-one-time-charge.ts';
export { type ArrangementPreview, previewArrangement } from './preview-arrangement.ts';
export type {
  Absent,
  MoneyMove,
  ProcessorDispute,
  ProcessorNotice,
  ProcessorPayment,
  ProcessorRefund,
  ProcessorReturns,
  ReadProcessorEvent,
  RefundAnswer,
  RefundRequest,
  Unavailable,
} from './processor-returns.ts';
export { receiveProcessorEvent } from './receive-processor-event.ts';
export { type RecomputedStatement, recomputeStatement } from './recompute-statement.ts';
export { queueDaysToReconcile, reconcileDay } from './reconcile-day.ts';
export { reconcilePayment } from './reconcile-payment.ts';
export { reconcileRefund } from './reconcile-refund.ts';
export type { Difference, ReconciliationReport } from './reconciliation-report-store.ts';
export { explainFailedRefund, type NotRefundableError, type NotUndoableError } from './refund-errors.ts';
export { type RefundPaymentResult, type RefundPaymentSuccess, refundPayment } from './refund-payment.ts';
export type { Refund } from './refund-store.ts';
export { remindOfBills } from './remind-of-bills.ts';
export { type RemovePaymentMethodSuccess, removePaymentMethod } from './remove-payment-method.ts';
export { type RenamePaymentMethodSuccess, renamePaymentMethod } from './rename-payment-method.ts';
export {
  type ReportMissedAppointmentSuccess,
  reportMissedAppointment,
} from './report-missed-appointment.ts';
export { type ReportServiceProblemSuccess, reportServiceProblem } from './report-service-problem.ts';
export { type RestorePlannedPaymentResult, restorePlannedPayment } from './restore-planned-payment.ts';
export { type RevokePayLinkSuccess, revokePayLink } from './revoke-pay-link.ts';
export { runBillBatch } from './run-bill-batch.ts';
export { type SchedulePaymentResult, schedulePayment } from './schedule-payment.ts';
export { type SetAutopayResult, setAutopay } from './set-autopay.ts';
export { settleChargeback } from './settle-chargeback.ts';
export { settleRefund } from './settle-refund.ts';
export { ripeDay, type StartBillRunResult, startBillRun, startBillRuns } from './start-bill-runs.ts';
export { type StartPayLinkSetupSuccess, startPayLinkSetup } from './start-pay-link-setup.ts';
export { type StartPaymentMethodSetupSuccess, startPaymentMethodSetup } from './start-payment-method-setup.ts';
export type { StatementActivity } from './statement-activity-loader.ts';
export type { ComparedBill, StatementChange } from './statement-change.ts';
export { summarizeChanges, wordsForChange } from './statement-change-words.ts';
export type { Statement, StatementLine, StatementLineKind } from './statement-store.ts';
export { sweepOpenMoney } from './sweep-open-money.ts';
export { sweepPlannedPayments } from './sweep-planned-payments.ts';
export { tendPaymentMethods } from './tend-payment-methods.ts';
export { type TurnOffAutopayResult, turnOffAutopay } from './turn-off-autopay.ts';
export { type UndoArrangementResult, undoArrangement } from './undo-arrangement.ts';
export { type UndoPaymentResult, type UndoPaymentSuccess, undoPayment } from './undo-payment.ts';
export { viewDispute } from './view-dispute.ts';
export { type PayLinkNotice, viewPayLink } from './view-pay-link.ts';
export { viewPayment } from './view-payment.ts';
export { viewPaymentMethod } from './view-payment-method.ts';
export { viewStatement } from './view-statement.ts';
export {
  type StatementComparison,
  viewForecastComparison,
  viewStatementComparison,
} from './view-statement-comparison.ts';
export { type WithdrawDisputeSuccess, withdrawDispute } from './withdraw-dispute.ts';
