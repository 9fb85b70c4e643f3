import * as account from './account/Account.ts';
import { Query as accountQuery } from './account/Query.ts';
import * as billingAccount from './billing/Account.ts';
import * as accountBalance from './billing/AccountBalance.ts';
import * as billForecast from './billing/BillForecast.ts';
import * as billRun from './billing/BillRun.ts';
import * as billPreferences from './billing/bill-preferences.ts';
import * as chargeback from './billing/Chargeback.ts';
import * as credit from './billing/Credit.ts';
import * as dispute from './billing/Dispute.ts';
import { Mutation as disputeMutation } from './billing/dispute-mutations.ts';
import { Account as disputeAccount, Query as disputeQuery } from './billing/dispute-queries.ts';
import { Mutation as billingMutation } from './billing/Mutation.ts';
import * as payLink from './billing/PayLink.ts';
import * as payment from './billing/Payment.ts';
import * as paymentMethod from './billing/PaymentMethod.ts';
import * as planned from './billing/PlannedPayment.ts';
import { Mutation as plannedMutation } from './billing/planned-mutations.ts';
import { Account as plannedAccount } from './billing/planned-queries.ts';
import * as reconciliation from './billing/ReconciliationReport.ts';
import * as refund from './billing/Refund.ts';
import { Query as reconciliationQuery } from './billing/reconciliation-queries.ts';
import { Mutation as returnMutation } from './billing/return-mutations.ts';
import * as statement from './billing/Statement.ts';
import * as comparison from './billing/StatementComparison.ts';
import { ReportServiceProblemSuccess, Mutation as serviceProblemMutation } from './billing/service-problems.ts';
import * as householdAccount from './household/Account.ts';
import { Mutation as householdMutation } from './household/Mutation.ts';
import { Query as householdQuery } from './household/Query.ts';
import { Mutation as factorMutation } from './identity/factor-mutations.ts';
import { Mutation as identityMutation } from './identity/Mutation.ts';
import { Passkey } from './identity/Passkey.ts';
import { Mutation as profileMutation } from './identity/ProfileMutation.ts';
import { Query as identityQuery } from './identity/Query.ts';
import { Mutation as recoveryMutation } from './identity/RecoveryMutation.ts';
import * as viewer from './identity/Viewer.ts';
import { Query as nodeQuery } from './node/Query.ts';
import * as notificationAccount from './notification/Account.ts';
import { scalars } from './scalars.ts';
import type { Resolvers } from './schema.generated.ts';
import * as securityAccount from './security/Account.ts';
import { Mutation as securityMutation } from './security/Mutation.ts';
import { Query as securityQuery } from './security/Query.ts';
import * as securityViewer from './security/Viewer.ts';
import * as serviceAccount from './service/Account.ts';
import * as equipment from './service/Equipment.ts';
import { Mutation as serviceMutation } from './service/Mutation.ts';
import * as productOffering from './service/ProductOffering.ts';
import * as productOrder from './service/ProductOrder.ts';
import { Query as serviceQuery } from './service/Query.ts';
import * as serviceSubscription from './service/ServiceSubscription.ts';
import * as ticketAccount from './ticket/Account.ts';
import { Mutation as ticketMutation } from './ticket/Mutation.ts';
import * as ticket from './ticket/Ticket.ts';
import * as usageAccount from './usage/Account.ts';
import * as cycleUsage from './usage/CycleUsage.ts';
import { Mutation as usageMutation } from './usage/Mutation.ts';

/** Every domain's resolvers. A domain adds fields to a foreign type, such as `Account`, in its own folder. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...accountQuery,
    ...identityQuery,
    ...securityQuery,
    ...householdQuery,
    ...billRun.Query,
    ...nodeQuery,
    ...disputeQuery,
    ...reconciliationQuery,
    ...payLink.Query,
    ...serviceQuery,
  },
  Mutation: {
    ...identityMutation,
    ...factorMutation,
    ...profileMutation,
    ...recoveryMutation,
    ...securityMutation,
    ...householdMutation,
    ...billingMutation,
    ...billRun.Mutation,
    ...disputeMutation,
    ...serviceProblemMutation,
    ...payLink.Mutation,
    ...plannedMutation,
    ...billPreferences.Mutation,
    ...credit.Mutation,
    ...returnMutation,
    ...serviceMutation,
    ...usageMutation,
    ...ticketMutation,
  },
  Account: {
    ...account.Account,
    ...securityAccount.Account,
    ...householdAccount.Account,
    ...billingAccount.Account,
    ...billForecast.Account,
    ...disputeAccount,
    ...payLink.Account,
    ...plannedAccount,
    ...billPreferences.Account,
    ...credit.Account,
    ...serviceAccount.Account,
    ...usageAccount.Account,
    ...ticketAccount.Account,
    ...notificationAccount.Account,
  },
  Contact: account.Contact,
  Passkey,
  Viewer: { ...viewer.Viewer, ...securityViewer.Viewer },
  SecurityEvent: securityViewer.SecurityEvent,
  SignedInSession: securityViewer.SignedInSession,
  Device: securityViewer.Device,
  HouseholdMember: householdAccount.HouseholdMember,
  Invitation: householdAccount.Invitation,
  AccountBalance: accountBalance.AccountBalance,
  ReconciliationReport: reconciliation.ReconciliationReport,
  ReconciliationDifference: reconciliation.ReconciliationDifference,
  Refund: refund.Refund,
  Chargeback: chargeback.Chargeback,
  BillForecast: billForecast.BillForecast,
  ForecastLine: billForecast.ForecastLine,
  UsageForecast: billForecast.UsageForecast,
  BillRun: billRun.BillRun,
  BillRunFailure: billRun.BillRunFailure,
  OneTimeCharge: billRun.OneTimeCharge,
  Statement: statement.Statement,
  StatementLine: statement.StatementLine,
  Credit: credit.Credit,
  PayLink: payLink.PayLink,
  PayLinkNotice: payLink.PayLinkNotice,
  PayLinkReceipt: payLink.PayLinkReceipt,
  Dispute: dispute.Dispute,
  ReportServiceProblemSuccess,
  LateFeeTerms: statement.LateFeeTerms,
  StatementSection: statement.StatementSection,
  StatementActivity: statement.StatementActivity,
  StatementComparison: comparison.StatementComparison,
  StatementChange: comparison.StatementChange,
  Payment: payment.Payment,
  PaymentMethod: paymentMethod.PaymentMethod,
  PlannedPayment: planned.PlannedPayment,
  Autopay: planned.Autopay,
  PaymentArrangement: planned.PaymentArrangement,
  ArrangementPreview: planned.ArrangementPreview,
  ProductOffering: productOffering.ProductOffering,
  ServiceSubscription: serviceSubscription.ServiceSubscription,
  Equipment: equipment.Equipment,
  ProductOrder: productOrder.ProductOrder,
  CycleUsage: cycleUsage.CycleUsage,
  Ticket: ticket.Ticket,
  TicketMessage: ticket.TicketMessage,
  Message: notificationAccount.Message,
};
