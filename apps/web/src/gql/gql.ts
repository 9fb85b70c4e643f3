/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment PortalViewer on Viewer {\n  givenName\n  accounts {\n    id\n    accountNumber\n    holderName\n  }\n}": typeof types.PortalViewerFragmentDoc,
    "fragment AccountBalanceFields on AccountBalance {\n  current {\n    ...MoneyFields\n  }\n  pastDue {\n    ...MoneyFields\n  }\n  pending {\n    ...MoneyFields\n  }\n  payable {\n    ...MoneyFields\n  }\n  dueOn\n  asOf\n}": typeof types.AccountBalanceFieldsFragmentDoc,
    "mutation AddPaymentMethod($input: AddPaymentMethodInput!) {\n  addPaymentMethod(input: $input) {\n    __typename\n    ... on AddPaymentMethodSuccess {\n      paymentMethod {\n        id\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.AddPaymentMethodDocument,
    "fragment CardFields on PaymentMethod {\n  id\n  brand\n  lastFour\n  expiryMonth\n  expiryYear\n  isDefault\n}": typeof types.CardFieldsFragmentDoc,
    "fragment MoneyFields on Money {\n  amountMinor\n  currency\n}": typeof types.MoneyFieldsFragmentDoc,
    "mutation PayBill($input: PayBillInput!) {\n  payBill(input: $input) {\n    __typename\n    ... on PayBillSuccess {\n      payment {\n        id\n        state\n      }\n    }\n    ... on PaymentDeclinedError {\n      payment {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.PayBillDocument,
    "fragment PaymentRow on Payment {\n  id\n  state\n  createdAt\n  amount {\n    ...MoneyFields\n  }\n  paymentMethod {\n    brand\n    lastFour\n  }\n}": typeof types.PaymentRowFragmentDoc,
    "fragment StatementRow on Statement {\n  id\n  number\n  periodStart\n  periodEnd\n  issuedAt\n  dueOn\n  totalDue {\n    ...MoneyFields\n  }\n}": typeof types.StatementRowFragmentDoc,
    "query ViewAddCard($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}": typeof types.ViewAddCardDocument,
    "query ViewBilling($accountId: ID, $statementsAfter: String, $paymentsAfter: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      statements(first: 12, after: $statementsAfter) {\n        nodes {\n          ...StatementRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      payments(first: 12, after: $paymentsAfter) {\n        nodes {\n          ...PaymentRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      paymentMethods {\n        ...CardFields\n      }\n    }\n  }\n}": typeof types.ViewBillingDocument,
    "query ViewPayBill($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      paymentMethods {\n        ...CardFields\n      }\n    }\n  }\n}": typeof types.ViewPayBillDocument,
    "query ViewPayment($accountId: ID, $paymentId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      holderName\n      timeZone\n      balance {\n        ...AccountBalanceFields\n      }\n      payment(id: $paymentId) {\n        id\n        confirmationNumber\n        state\n        createdAt\n        settledAt\n        declineMessage\n        amount {\n          ...MoneyFields\n        }\n        paymentMethod {\n          brand\n          lastFour\n        }\n      }\n    }\n  }\n}": typeof types.ViewPaymentDocument,
    "query ViewStatement($accountId: ID, $statementId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      holderName\n      timeZone\n      viewerRole\n      serviceAddress {\n        line1\n        line2\n        city\n        region\n        postcode\n      }\n      balance {\n        ...AccountBalanceFields\n      }\n      statement(id: $statementId) {\n        ...StatementDetail\n      }\n    }\n  }\n}\n\nfragment StatementDetail on Statement {\n  id\n  number\n  periodStart\n  periodEnd\n  issuedAt\n  dueOn\n  openingBalance {\n    ...MoneyFields\n  }\n  paymentsReceived {\n    ...MoneyFields\n  }\n  previousBalance {\n    ...MoneyFields\n  }\n  newCharges {\n    ...MoneyFields\n  }\n  totalDue {\n    ...MoneyFields\n  }\n  lines {\n    ...StatementLineFields\n  }\n}\n\nfragment StatementLineFields on StatementLine {\n  position\n  kind\n  description\n  explanation\n  periodStart\n  periodEnd\n  amount {\n    ...MoneyFields\n  }\n}": typeof types.ViewStatementDocument,
    "query ViewDashboard($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      status\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      statements(first: 1) {\n        nodes {\n          ...StatementRow\n        }\n      }\n      payments(first: 3) {\n        nodes {\n          ...PaymentRow\n        }\n      }\n      subscriptions {\n        id\n        status\n        offering {\n          kind\n          name\n        }\n        currentPrice {\n          ...MoneyFields\n        }\n        monthlyPrice {\n          ...MoneyFields\n        }\n        promotion {\n          name\n          endsOn\n        }\n        pendingOrder {\n          effectiveOn\n          offering {\n            name\n          }\n        }\n      }\n      usage {\n        subscription {\n          id\n          offering {\n            name\n          }\n        }\n        cycleStart\n        cycleEnd\n        usedBytes\n        allowanceBytes\n        asOf\n      }\n      tickets(first: 10) {\n        nodes {\n          ...TicketRow\n        }\n      }\n    }\n  }\n}": typeof types.ViewDashboardDocument,
    "query ViewMessages($accountId: ID, $after: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      messages(first: 20, after: $after) {\n        nodes {\n          id\n          subject\n          text\n          state\n          queuedAt\n          sentAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": typeof types.ViewMessagesDocument,
    "mutation CompleteRegistration($input: CompleteRegistrationInput!) {\n  completeRegistration(input: $input) {\n    __typename\n    ... on CompleteRegistrationSuccess {\n      username\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}": typeof types.CompleteRegistrationDocument,
    "mutation StartRegistration($input: StartRegistrationInput!) {\n  startRegistration(input: $input) {\n    __typename\n    ... on StartRegistrationSuccess {\n      registrationId\n      sentTo\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}": typeof types.StartRegistrationDocument,
    "mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n  confirmTotpEnrolment(input: $input) {\n    __typename\n    ... on ConfirmTotpEnrolmentSuccess {\n      viewer {\n        hasTotp\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.ConfirmTotpEnrolmentDocument,
    "mutation StartTotpEnrolment {\n  startTotpEnrolment {\n    __typename\n    ... on StartTotpEnrolmentSuccess {\n      secret\n      uri\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.StartTotpEnrolmentDocument,
    "query ViewSecurity($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    username\n    hasTotp\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}": typeof types.ViewSecurityDocument,
    "mutation CancelProductOrder($input: CancelProductOrderInput!) {\n  cancelProductOrder(input: $input) {\n    __typename\n    ... on CancelProductOrderSuccess {\n      order {\n        id\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.CancelProductOrderDocument,
    "mutation OrderPlanChange($input: OrderPlanChangeInput!) {\n  orderPlanChange(input: $input) {\n    __typename\n    ... on OrderPlanChangeSuccess {\n      order {\n        id\n      }\n    }\n    ... on PriceChangedError {\n      offering {\n        monthlyPrice {\n          ...MoneyFields\n        }\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.OrderPlanChangeDocument,
    "query ViewPlanChange($accountId: ID) {\n  productOfferings {\n    ...OfferingFields\n  }\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      usage {\n        cycleEnd\n      }\n      subscriptions {\n        ...SubscriptionDetail\n      }\n    }\n  }\n}": typeof types.ViewPlanChangeDocument,
    "query ViewServices($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      subscriptions {\n        ...SubscriptionDetail\n      }\n      serviceAddress {\n        line1\n        line2\n        city\n        region\n        postcode\n      }\n    }\n  }\n}\n\nfragment SubscriptionDetail on ServiceSubscription {\n  id\n  status\n  startedOn\n  offering {\n    ...OfferingFields\n  }\n  monthlyPrice {\n    ...MoneyFields\n  }\n  currentPrice {\n    ...MoneyFields\n  }\n  promotion {\n    name\n    endsOn\n    discount {\n      ...MoneyFields\n    }\n  }\n  equipment {\n    id\n    kind\n    model\n    serialNumber\n    installedOn\n  }\n  pendingOrder {\n    id\n    effectiveOn\n    orderedAt\n    offering {\n      id\n      name\n    }\n    monthlyPrice {\n      ...MoneyFields\n    }\n  }\n}\n\nfragment OfferingFields on ProductOffering {\n  id\n  kind\n  name\n  description\n  downMbps\n  upMbps\n  allowanceBytes\n  monthlyPrice {\n    ...MoneyFields\n  }\n}": typeof types.ViewServicesDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    signedOut\n  }\n}": typeof types.SignOutDocument,
    "mutation VerifyTotp($input: VerifyTotpInput!) {\n  verifyTotp(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.VerifyTotpDocument,
    "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    __typename\n    ... on OpenTicketSuccess {\n      ticket {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.OpenTicketDocument,
    "mutation ReplyToTicket($input: ReplyToTicketInput!) {\n  replyToTicket(input: $input) {\n    __typename\n    ... on ReplyToTicketSuccess {\n      ticket {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": typeof types.ReplyToTicketDocument,
    "fragment TicketRow on Ticket {\n  id\n  reference\n  category\n  subject\n  state\n  openedAt\n  updatedAt\n}": typeof types.TicketRowFragmentDoc,
    "query ViewNewTicket($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}": typeof types.ViewNewTicketDocument,
    "query ViewSupport($accountId: ID, $after: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      tickets(first: 12, after: $after) {\n        nodes {\n          ...TicketRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": typeof types.ViewSupportDocument,
    "query ViewTicket($accountId: ID, $ticketId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      ticket(id: $ticketId) {\n        ...TicketRow\n        answerDueAt\n        messages {\n          id\n          author\n          body\n          sentAt\n        }\n      }\n    }\n  }\n}": typeof types.ViewTicketDocument,
    "query ViewUsage($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      usage {\n        ...CycleUsageDetail\n      }\n    }\n  }\n}\n\nfragment CycleUsageDetail on CycleUsage {\n  subscription {\n    id\n    offering {\n      name\n    }\n  }\n  cycleStart\n  cycleEnd\n  usedBytes\n  allowanceBytes\n  asOf\n  days {\n    ...DailyUsageFields\n  }\n}\n\nfragment DailyUsageFields on DailyUsage {\n  day\n  bytesDown\n  bytesUp\n}": typeof types.ViewUsageDocument,
    "query ViewAssurance {\n  viewer {\n    assurance\n  }\n}": typeof types.ViewAssuranceDocument,
};
const documents: Documents = {
    "fragment PortalViewer on Viewer {\n  givenName\n  accounts {\n    id\n    accountNumber\n    holderName\n  }\n}": types.PortalViewerFragmentDoc,
    "fragment AccountBalanceFields on AccountBalance {\n  current {\n    ...MoneyFields\n  }\n  pastDue {\n    ...MoneyFields\n  }\n  pending {\n    ...MoneyFields\n  }\n  payable {\n    ...MoneyFields\n  }\n  dueOn\n  asOf\n}": types.AccountBalanceFieldsFragmentDoc,
    "mutation AddPaymentMethod($input: AddPaymentMethodInput!) {\n  addPaymentMethod(input: $input) {\n    __typename\n    ... on AddPaymentMethodSuccess {\n      paymentMethod {\n        id\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.AddPaymentMethodDocument,
    "fragment CardFields on PaymentMethod {\n  id\n  brand\n  lastFour\n  expiryMonth\n  expiryYear\n  isDefault\n}": types.CardFieldsFragmentDoc,
    "fragment MoneyFields on Money {\n  amountMinor\n  currency\n}": types.MoneyFieldsFragmentDoc,
    "mutation PayBill($input: PayBillInput!) {\n  payBill(input: $input) {\n    __typename\n    ... on PayBillSuccess {\n      payment {\n        id\n        state\n      }\n    }\n    ... on PaymentDeclinedError {\n      payment {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.PayBillDocument,
    "fragment PaymentRow on Payment {\n  id\n  state\n  createdAt\n  amount {\n    ...MoneyFields\n  }\n  paymentMethod {\n    brand\n    lastFour\n  }\n}": types.PaymentRowFragmentDoc,
    "fragment StatementRow on Statement {\n  id\n  number\n  periodStart\n  periodEnd\n  issuedAt\n  dueOn\n  totalDue {\n    ...MoneyFields\n  }\n}": types.StatementRowFragmentDoc,
    "query ViewAddCard($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}": types.ViewAddCardDocument,
    "query ViewBilling($accountId: ID, $statementsAfter: String, $paymentsAfter: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      statements(first: 12, after: $statementsAfter) {\n        nodes {\n          ...StatementRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      payments(first: 12, after: $paymentsAfter) {\n        nodes {\n          ...PaymentRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      paymentMethods {\n        ...CardFields\n      }\n    }\n  }\n}": types.ViewBillingDocument,
    "query ViewPayBill($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      paymentMethods {\n        ...CardFields\n      }\n    }\n  }\n}": types.ViewPayBillDocument,
    "query ViewPayment($accountId: ID, $paymentId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      holderName\n      timeZone\n      balance {\n        ...AccountBalanceFields\n      }\n      payment(id: $paymentId) {\n        id\n        confirmationNumber\n        state\n        createdAt\n        settledAt\n        declineMessage\n        amount {\n          ...MoneyFields\n        }\n        paymentMethod {\n          brand\n          lastFour\n        }\n      }\n    }\n  }\n}": types.ViewPaymentDocument,
    "query ViewStatement($accountId: ID, $statementId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      holderName\n      timeZone\n      viewerRole\n      serviceAddress {\n        line1\n        line2\n        city\n        region\n        postcode\n      }\n      balance {\n        ...AccountBalanceFields\n      }\n      statement(id: $statementId) {\n        ...StatementDetail\n      }\n    }\n  }\n}\n\nfragment StatementDetail on Statement {\n  id\n  number\n  periodStart\n  periodEnd\n  issuedAt\n  dueOn\n  openingBalance {\n    ...MoneyFields\n  }\n  paymentsReceived {\n    ...MoneyFields\n  }\n  previousBalance {\n    ...MoneyFields\n  }\n  newCharges {\n    ...MoneyFields\n  }\n  totalDue {\n    ...MoneyFields\n  }\n  lines {\n    ...StatementLineFields\n  }\n}\n\nfragment StatementLineFields on StatementLine {\n  position\n  kind\n  description\n  explanation\n  periodStart\n  periodEnd\n  amount {\n    ...MoneyFields\n  }\n}": types.ViewStatementDocument,
    "query ViewDashboard($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      status\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      statements(first: 1) {\n        nodes {\n          ...StatementRow\n        }\n      }\n      payments(first: 3) {\n        nodes {\n          ...PaymentRow\n        }\n      }\n      subscriptions {\n        id\n        status\n        offering {\n          kind\n          name\n        }\n        currentPrice {\n          ...MoneyFields\n        }\n        monthlyPrice {\n          ...MoneyFields\n        }\n        promotion {\n          name\n          endsOn\n        }\n        pendingOrder {\n          effectiveOn\n          offering {\n            name\n          }\n        }\n      }\n      usage {\n        subscription {\n          id\n          offering {\n            name\n          }\n        }\n        cycleStart\n        cycleEnd\n        usedBytes\n        allowanceBytes\n        asOf\n      }\n      tickets(first: 10) {\n        nodes {\n          ...TicketRow\n        }\n      }\n    }\n  }\n}": types.ViewDashboardDocument,
    "query ViewMessages($accountId: ID, $after: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      messages(first: 20, after: $after) {\n        nodes {\n          id\n          subject\n          text\n          state\n          queuedAt\n          sentAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": types.ViewMessagesDocument,
    "mutation CompleteRegistration($input: CompleteRegistrationInput!) {\n  completeRegistration(input: $input) {\n    __typename\n    ... on CompleteRegistrationSuccess {\n      username\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}": types.CompleteRegistrationDocument,
    "mutation StartRegistration($input: StartRegistrationInput!) {\n  startRegistration(input: $input) {\n    __typename\n    ... on StartRegistrationSuccess {\n      registrationId\n      sentTo\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}": types.StartRegistrationDocument,
    "mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n  confirmTotpEnrolment(input: $input) {\n    __typename\n    ... on ConfirmTotpEnrolmentSuccess {\n      viewer {\n        hasTotp\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.ConfirmTotpEnrolmentDocument,
    "mutation StartTotpEnrolment {\n  startTotpEnrolment {\n    __typename\n    ... on StartTotpEnrolmentSuccess {\n      secret\n      uri\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.StartTotpEnrolmentDocument,
    "query ViewSecurity($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    username\n    hasTotp\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}": types.ViewSecurityDocument,
    "mutation CancelProductOrder($input: CancelProductOrderInput!) {\n  cancelProductOrder(input: $input) {\n    __typename\n    ... on CancelProductOrderSuccess {\n      order {\n        id\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.CancelProductOrderDocument,
    "mutation OrderPlanChange($input: OrderPlanChangeInput!) {\n  orderPlanChange(input: $input) {\n    __typename\n    ... on OrderPlanChangeSuccess {\n      order {\n        id\n      }\n    }\n    ... on PriceChangedError {\n      offering {\n        monthlyPrice {\n          ...MoneyFields\n        }\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.OrderPlanChangeDocument,
    "query ViewPlanChange($accountId: ID) {\n  productOfferings {\n    ...OfferingFields\n  }\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      usage {\n        cycleEnd\n      }\n      subscriptions {\n        ...SubscriptionDetail\n      }\n    }\n  }\n}": types.ViewPlanChangeDocument,
    "query ViewServices($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      subscriptions {\n        ...SubscriptionDetail\n      }\n      serviceAddress {\n        line1\n        line2\n        city\n        region\n        postcode\n      }\n    }\n  }\n}\n\nfragment SubscriptionDetail on ServiceSubscription {\n  id\n  status\n  startedOn\n  offering {\n    ...OfferingFields\n  }\n  monthlyPrice {\n    ...MoneyFields\n  }\n  currentPrice {\n    ...MoneyFields\n  }\n  promotion {\n    name\n    endsOn\n    discount {\n      ...MoneyFields\n    }\n  }\n  equipment {\n    id\n    kind\n    model\n    serialNumber\n    installedOn\n  }\n  pendingOrder {\n    id\n    effectiveOn\n    orderedAt\n    offering {\n      id\n      name\n    }\n    monthlyPrice {\n      ...MoneyFields\n    }\n  }\n}\n\nfragment OfferingFields on ProductOffering {\n  id\n  kind\n  name\n  description\n  downMbps\n  upMbps\n  allowanceBytes\n  monthlyPrice {\n    ...MoneyFields\n  }\n}": types.ViewServicesDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    signedOut\n  }\n}": types.SignOutDocument,
    "mutation VerifyTotp($input: VerifyTotpInput!) {\n  verifyTotp(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.VerifyTotpDocument,
    "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    __typename\n    ... on OpenTicketSuccess {\n      ticket {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.OpenTicketDocument,
    "mutation ReplyToTicket($input: ReplyToTicketInput!) {\n  replyToTicket(input: $input) {\n    __typename\n    ... on ReplyToTicketSuccess {\n      ticket {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}": types.ReplyToTicketDocument,
    "fragment TicketRow on Ticket {\n  id\n  reference\n  category\n  subject\n  state\n  openedAt\n  updatedAt\n}": types.TicketRowFragmentDoc,
    "query ViewNewTicket($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}": types.ViewNewTicketDocument,
    "query ViewSupport($accountId: ID, $after: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      tickets(first: 12, after: $after) {\n        nodes {\n          ...TicketRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": types.ViewSupportDocument,
    "query ViewTicket($accountId: ID, $ticketId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      ticket(id: $ticketId) {\n        ...TicketRow\n        answerDueAt\n        messages {\n          id\n          author\n          body\n          sentAt\n        }\n      }\n    }\n  }\n}": types.ViewTicketDocument,
    "query ViewUsage($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      usage {\n        ...CycleUsageDetail\n      }\n    }\n  }\n}\n\nfragment CycleUsageDetail on CycleUsage {\n  subscription {\n    id\n    offering {\n      name\n    }\n  }\n  cycleStart\n  cycleEnd\n  usedBytes\n  allowanceBytes\n  asOf\n  days {\n    ...DailyUsageFields\n  }\n}\n\nfragment DailyUsageFields on DailyUsage {\n  day\n  bytesDown\n  bytesUp\n}": types.ViewUsageDocument,
    "query ViewAssurance {\n  viewer {\n    assurance\n  }\n}": types.ViewAssuranceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PortalViewer on Viewer {\n  givenName\n  accounts {\n    id\n    accountNumber\n    holderName\n  }\n}"): typeof import('./graphql').PortalViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AccountBalanceFields on AccountBalance {\n  current {\n    ...MoneyFields\n  }\n  pastDue {\n    ...MoneyFields\n  }\n  pending {\n    ...MoneyFields\n  }\n  payable {\n    ...MoneyFields\n  }\n  dueOn\n  asOf\n}"): typeof import('./graphql').AccountBalanceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddPaymentMethod($input: AddPaymentMethodInput!) {\n  addPaymentMethod(input: $input) {\n    __typename\n    ... on AddPaymentMethodSuccess {\n      paymentMethod {\n        id\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').AddPaymentMethodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CardFields on PaymentMethod {\n  id\n  brand\n  lastFour\n  expiryMonth\n  expiryYear\n  isDefault\n}"): typeof import('./graphql').CardFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MoneyFields on Money {\n  amountMinor\n  currency\n}"): typeof import('./graphql').MoneyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PayBill($input: PayBillInput!) {\n  payBill(input: $input) {\n    __typename\n    ... on PayBillSuccess {\n      payment {\n        id\n        state\n      }\n    }\n    ... on PaymentDeclinedError {\n      payment {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').PayBillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PaymentRow on Payment {\n  id\n  state\n  createdAt\n  amount {\n    ...MoneyFields\n  }\n  paymentMethod {\n    brand\n    lastFour\n  }\n}"): typeof import('./graphql').PaymentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StatementRow on Statement {\n  id\n  number\n  periodStart\n  periodEnd\n  issuedAt\n  dueOn\n  totalDue {\n    ...MoneyFields\n  }\n}"): typeof import('./graphql').StatementRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewAddCard($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}"): typeof import('./graphql').ViewAddCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewBilling($accountId: ID, $statementsAfter: String, $paymentsAfter: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      statements(first: 12, after: $statementsAfter) {\n        nodes {\n          ...StatementRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      payments(first: 12, after: $paymentsAfter) {\n        nodes {\n          ...PaymentRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      paymentMethods {\n        ...CardFields\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewBillingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewPayBill($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      paymentMethods {\n        ...CardFields\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewPayBillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewPayment($accountId: ID, $paymentId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      holderName\n      timeZone\n      balance {\n        ...AccountBalanceFields\n      }\n      payment(id: $paymentId) {\n        id\n        confirmationNumber\n        state\n        createdAt\n        settledAt\n        declineMessage\n        amount {\n          ...MoneyFields\n        }\n        paymentMethod {\n          brand\n          lastFour\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewStatement($accountId: ID, $statementId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      holderName\n      timeZone\n      viewerRole\n      serviceAddress {\n        line1\n        line2\n        city\n        region\n        postcode\n      }\n      balance {\n        ...AccountBalanceFields\n      }\n      statement(id: $statementId) {\n        ...StatementDetail\n      }\n    }\n  }\n}\n\nfragment StatementDetail on Statement {\n  id\n  number\n  periodStart\n  periodEnd\n  issuedAt\n  dueOn\n  openingBalance {\n    ...MoneyFields\n  }\n  paymentsReceived {\n    ...MoneyFields\n  }\n  previousBalance {\n    ...MoneyFields\n  }\n  newCharges {\n    ...MoneyFields\n  }\n  totalDue {\n    ...MoneyFields\n  }\n  lines {\n    ...StatementLineFields\n  }\n}\n\nfragment StatementLineFields on StatementLine {\n  position\n  kind\n  description\n  explanation\n  periodStart\n  periodEnd\n  amount {\n    ...MoneyFields\n  }\n}"): typeof import('./graphql').ViewStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewDashboard($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      status\n      timeZone\n      viewerRole\n      balance {\n        ...AccountBalanceFields\n      }\n      statements(first: 1) {\n        nodes {\n          ...StatementRow\n        }\n      }\n      payments(first: 3) {\n        nodes {\n          ...PaymentRow\n        }\n      }\n      subscriptions {\n        id\n        status\n        offering {\n          kind\n          name\n        }\n        currentPrice {\n          ...MoneyFields\n        }\n        monthlyPrice {\n          ...MoneyFields\n        }\n        promotion {\n          name\n          endsOn\n        }\n        pendingOrder {\n          effectiveOn\n          offering {\n            name\n          }\n        }\n      }\n      usage {\n        subscription {\n          id\n          offering {\n            name\n          }\n        }\n        cycleStart\n        cycleEnd\n        usedBytes\n        allowanceBytes\n        asOf\n      }\n      tickets(first: 10) {\n        nodes {\n          ...TicketRow\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewDashboardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewMessages($accountId: ID, $after: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      messages(first: 20, after: $after) {\n        nodes {\n          id\n          subject\n          text\n          state\n          queuedAt\n          sentAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteRegistration($input: CompleteRegistrationInput!) {\n  completeRegistration(input: $input) {\n    __typename\n    ... on CompleteRegistrationSuccess {\n      username\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}"): typeof import('./graphql').CompleteRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartRegistration($input: StartRegistrationInput!) {\n  startRegistration(input: $input) {\n    __typename\n    ... on StartRegistrationSuccess {\n      registrationId\n      sentTo\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n    ... on InvalidInputError {\n      field\n    }\n  }\n}"): typeof import('./graphql').StartRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n  confirmTotpEnrolment(input: $input) {\n    __typename\n    ... on ConfirmTotpEnrolmentSuccess {\n      viewer {\n        hasTotp\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').ConfirmTotpEnrolmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartTotpEnrolment {\n  startTotpEnrolment {\n    __typename\n    ... on StartTotpEnrolmentSuccess {\n      secret\n      uri\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').StartTotpEnrolmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewSecurity($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    username\n    hasTotp\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}"): typeof import('./graphql').ViewSecurityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelProductOrder($input: CancelProductOrderInput!) {\n  cancelProductOrder(input: $input) {\n    __typename\n    ... on CancelProductOrderSuccess {\n      order {\n        id\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').CancelProductOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderPlanChange($input: OrderPlanChangeInput!) {\n  orderPlanChange(input: $input) {\n    __typename\n    ... on OrderPlanChangeSuccess {\n      order {\n        id\n      }\n    }\n    ... on PriceChangedError {\n      offering {\n        monthlyPrice {\n          ...MoneyFields\n        }\n      }\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').OrderPlanChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewPlanChange($accountId: ID) {\n  productOfferings {\n    ...OfferingFields\n  }\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      usage {\n        cycleEnd\n      }\n      subscriptions {\n        ...SubscriptionDetail\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewPlanChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewServices($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      subscriptions {\n        ...SubscriptionDetail\n      }\n      serviceAddress {\n        line1\n        line2\n        city\n        region\n        postcode\n      }\n    }\n  }\n}\n\nfragment SubscriptionDetail on ServiceSubscription {\n  id\n  status\n  startedOn\n  offering {\n    ...OfferingFields\n  }\n  monthlyPrice {\n    ...MoneyFields\n  }\n  currentPrice {\n    ...MoneyFields\n  }\n  promotion {\n    name\n    endsOn\n    discount {\n      ...MoneyFields\n    }\n  }\n  equipment {\n    id\n    kind\n    model\n    serialNumber\n    installedOn\n  }\n  pendingOrder {\n    id\n    effectiveOn\n    orderedAt\n    offering {\n      id\n      name\n    }\n    monthlyPrice {\n      ...MoneyFields\n    }\n  }\n}\n\nfragment OfferingFields on ProductOffering {\n  id\n  kind\n  name\n  description\n  downMbps\n  upMbps\n  allowanceBytes\n  monthlyPrice {\n    ...MoneyFields\n  }\n}"): typeof import('./graphql').ViewServicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut {\n    signedOut\n  }\n}"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyTotp($input: VerifyTotpInput!) {\n  verifyTotp(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      sessionToken\n      assurance\n      expiresAt\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').VerifyTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    __typename\n    ... on OpenTicketSuccess {\n      ticket {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').OpenTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplyToTicket($input: ReplyToTicketInput!) {\n  replyToTicket(input: $input) {\n    __typename\n    ... on ReplyToTicketSuccess {\n      ticket {\n        id\n      }\n    }\n    ... on InvalidInputError {\n      field\n    }\n    ... on Error {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql').ReplyToTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TicketRow on Ticket {\n  id\n  reference\n  category\n  subject\n  state\n  openedAt\n  updatedAt\n}"): typeof import('./graphql').TicketRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewNewTicket($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n    }\n  }\n}"): typeof import('./graphql').ViewNewTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewSupport($accountId: ID, $after: String) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      tickets(first: 12, after: $after) {\n        nodes {\n          ...TicketRow\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewTicket($accountId: ID, $ticketId: ID!) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      ticket(id: $ticketId) {\n        ...TicketRow\n        answerDueAt\n        messages {\n          id\n          author\n          body\n          sentAt\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ViewTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewUsage($accountId: ID) {\n  viewer {\n    ...PortalViewer\n    account(id: $accountId) {\n      id\n      accountNumber\n      timeZone\n      usage {\n        ...CycleUsageDetail\n      }\n    }\n  }\n}\n\nfragment CycleUsageDetail on CycleUsage {\n  subscription {\n    id\n    offering {\n      name\n    }\n  }\n  cycleStart\n  cycleEnd\n  usedBytes\n  allowanceBytes\n  asOf\n  days {\n    ...DailyUsageFields\n  }\n}\n\nfragment DailyUsageFields on DailyUsage {\n  day\n  bytesDown\n  bytesUp\n}"): typeof import('./graphql').ViewUsageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ViewAssurance {\n  viewer {\n    assurance\n  }\n}"): typeof import('./graphql').ViewAssuranceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
