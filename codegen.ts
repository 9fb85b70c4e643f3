import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset as clientPreset } from '@graphql-codegen/client-preset';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';

const scalars = { Date: 'string', DateTime: 'string', ByteCount: 'number', BigInt: 'number', CurrencyCode: 'string' };

const enums = parse(readFileSync('schema.graphql', 'utf8')).definitions.filter(
  (definition): definition is EnumTypeDefinitionNode => definition.kind === Kind.ENUM_TYPE_DEFINITION,
);

/** Inside the API an enum's values are lower case, as the domains have them; `apps/api/src/schema.ts` maps them. */
const lowerCaseValues = Object.fromEntries(
  enums.map(({ name, values = [] }) => [
    name.value,
    Object.fromEntries(values.map((value) => [value.name.value, value.name.value.toLowerCase()])),
  ]),
);

/**
 * The portal's documents carry no text but its SHA-256, and the texts go beside the contract, for the API to read. The
 * preset's look-up of documents by their text, which nothing uses, is left out.
 */
const portalPreset: typeof clientPreset = {
  ...clientPreset,
  buildGeneratesSection: async (options) => {
    const files = await clientPreset.buildGeneratesSection(options);
    return files
      .filter(({ filename }) => !filename.endsWith('/gql.ts'))
      .map((file) => (file.filename.endsWith('.json') ? { ...file, filename: 'portal-documents.json' } : file));
  },
};

/** One contract, two readers: resolver types for the API, typed documents for the portal. */
export default {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'apps/api/src/schema.generated.ts': {
      // Given to the resolvers plugin too, `enumValues` makes it type every enum field `null`.
      plugins: [{ typescript: { enumValues: lowerCaseValues } }, 'typescript-resolvers'],
      config: {
        scalars: { ...scalars, DateTime: { input: 'Date', output: 'Date' } },
        contextType: './context.ts#ApiContext',
        enumsAsTypes: true,
        useTypeImports: true,
        makeResolverTypeCallable: false,
        optionalResolveType: true,
        resolversNonOptionalTypename: { unionMember: true },
        mappers: {
          Viewer: './mappers.ts#ViewerModel',
          Passkey: '@demarc/identity#Passkey as PasskeyModel',
          Account: '@demarc/account#Account as AccountModel',
          ServiceAddress: '@demarc/account#ServiceAddress as ServiceAddressModel',
          Contact: '@demarc/account#Contact as ContactModel',
          SecurityEvent: '@demarc/identity#SecurityEventView as SecurityEventModel',
          SignedInSession: '@demarc/identity#SessionView as SessionModel',
          Device: '@demarc/identity#DeviceView as DeviceModel',
          HouseholdMember: '@demarc/identity#Member as HouseholdMemberModel',
          Invitation: '@demarc/identity#Invitation as InvitationModel',
          AccountBalance: '@demarc/billing#AccountBalance as AccountBalanceModel',
          Statement: '@demarc/billing#Statement as StatementModel',
          StatementLine: '@demarc/billing#StatementLine as StatementLineModel',
          BillForecast: '@demarc/billing#BillForecast as BillForecastModel',
          ForecastLine: '@demarc/billing#ForecastLine as ForecastLineModel',
          UsageForecast: '@demarc/billing#UsageForecast as UsageForecastModel',
          BillRun: '@demarc/billing#BillRunProgress as BillRunModel',
          BillRunFailure: '@demarc/billing#OpenFailure as OpenFailureModel',
          OneTimeCharge: '@demarc/billing#PostedOneTimeCharge as OneTimeChargeModel',
          PayLink: '@demarc/billing#PayLink as PayLinkModel',
          PayLinkNotice: '@demarc/billing#PayLinkNotice as PayLinkNoticeModel',
          PayLinkReceipt: '@demarc/billing#Payment as PaymentModel',
          Credit: '@demarc/billing#AccountCredit as CreditModel',
          ReportServiceProblemSuccess:
            '@demarc/billing#ReportServiceProblemSuccess as ReportServiceProblemSuccessModel',
          Dispute: '@demarc/billing#Dispute as DisputeModel',
          LateFeeTerms: '@demarc/billing#LateFeeTerms as LateFeeTermsModel',
          StatementSection: '@demarc/billing#StatementSection as StatementSectionModel',
          StatementActivity: '@demarc/billing#StatementActivity as StatementActivityModel',
          StatementComparison: '@demarc/billing#StatementComparison as StatementComparisonModel',
          StatementChange: '@demarc/billing#StatementChange as StatementChangeModel',
          Payment: '@demarc/billing#Payment as PaymentModel',
          ReconciliationReport: '@demarc/billing#ReconciliationReport as ReconciliationReportModel',
          ReconciliationDifference: '@demarc/billing#Difference as ReconciliationDifferenceModel',
          Refund: '@demarc/billing#Refund as RefundModel',
          Chargeback: '@demarc/billing#Chargeback as ChargebackModel',
          PaymentMethod: '@demarc/billing#PaymentMethod as PaymentMethodModel',
          PlannedPayment: '@demarc/billing#PlannedPaymentView as PlannedPaymentModel',
          Autopay: './mappers.ts#AutopayModel',
          PaymentArrangement: './mappers.ts#PaymentArrangementModel',
          ArrangementPreview: '@demarc/billing#ArrangementPreview as ArrangementPreviewModel',
          ProductOffering: '@demarc/service#ProductOffering as ProductOfferingModel',
          ServiceSubscription: '@demarc/service#Subscription as SubscriptionModel',
          Equipment: '@demarc/service#Equipment as EquipmentModel',
          ProductOrder: '@demarc/service#ProductOrder as ProductOrderModel',
          CycleUsage: '@demarc/usage#CycleUsage as CycleUsageModel',
          Ticket: '@demarc/ticket#Ticket as TicketModel',
          TicketMessage: '@demarc/ticket#TicketMessage as TicketMessageModel',
          Message: '@demarc/notification#Message as MessageModel',
        },
      },
    },
    'apps/web/src/gql/': {
      preset: portalPreset,
      documents: ['apps/web/src/**/*.graphql'],
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashAlgorithm: 'sha256',
          hashPropertyName: 'documentId',
        },
      },
      config: { documentMode: 'string', scalars, enumsAsTypes: true, useTypeImports: true, strictScalars: true },
    },
  },
} satisfies CodegenConfig;
