import {
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  roleNotAllowed,
  selectAccounts,
} from '@demarc/account';
import { type Context, dayIn, inTransaction } from '@demarc/database';
import { enqueueJobs } from '@demarc/jobs';
import { checkIdempotencyKey } from './check-idempotency-key.ts';
import { selectServices } from './rating-facts-store.ts';

export interface ReportServiceProblemInput {
  readonly accountId: string;
  /** The outage's number at the operator: the same again is the same outage, and credited once for each service. */
  readonly idempotencyKey: string;
  /** The services that did not work. NULL: all of the account. */
  readonly subscriptionIds?: readonly string[] | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Why staff act, for the audit trail. */
  readonly auditReason: string;
}

export interface ReportServiceProblemSuccess {
  readonly __typename: 'ReportServiceProblemSuccess';
  /** The services that are credited, unless they were before. */
  readonly subscriptionIds: readonly string[];
}

/** An outage longer than a quarter is a slip of the keyboard, or a matter for people. */
const longestDays = 92;

/**
 * The operator's outage system tells that services of an account did not work (a service problem in the words of TMF656,
 * https://www.tmforum.org/oda/open-apis/directory/service-problem-management-api-TMF656). The customer is credited by the job
 * `credit-failed-service`, without asking. Told again, it is credited no more.
 */
export async function reportServiceProblem(
  ctx: Context,
  input: ReportServiceProblemInput,
): Promise<ReportServiceProblemSuccess | InvalidInputError | NotFoundError | RoleNotAllowedError> {
  if (ctx.actor.kind !== 'staff') return roleNotAllowed();
  const { accountId, idempotencyKey, startedAt, endedAt } = input;
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) return notFound('account');
  const badKey = checkIdempotencyKey(idempotencyKey, 8);
  if (badKey) return badKey;
  const badTimes = checkTimes(ctx, { startedAt, endedAt });
  if (badTimes) return badTimes;
  const services = await selectServices(ctx.database, [accountId]);
  const [first, last] = [dayIn(account.timeZone, startedAt), dayIn(account.timeZone, endedAt)];
  const subscriptionIds =
    input.subscriptionIds ??
    services
      .filter(({ startedOn, endedOn }) => startedOn <= last && (endedOn === null || endedOn >= first))
      .map(({ subscriptionId }) => subscriptionId);
  const own = new Set(services.map(({ subscriptionId }) => subscriptionId));
  if (!subscriptionIds.every((id) => own.has(id))) return notFound('service');
  return inTransaction(ctx, async (ctx) => {
    const [from, to] = [startedAt.toISOString(), endedAt.toISOString()];
    await recordAudit(ctx, {
      accountId,
      action: 'service_problem.report',
      detail: { idempotencyKey, from, to, services: subscriptionIds.length },
      reason: input.auditReason,
    });
    await enqueueJobs(
      ctx,
      'credit-failed-service',
      [...new Set(subscriptionIds)].map((subscriptionId) => ({
        accountId,
        cause: 'outage' as const,
        outageKey: idempotencyKey,
        subscriptionId,
        from,
        to,
      })),
    );
    return { __typename: 'ReportServiceProblemSuccess', subscriptionIds };
  });
}

function checkTimes(
  { clock }: Context,
  { startedAt, endedAt }: Pick<ReportServiceProblemInput, 'startedAt' | 'endedAt'>,
): InvalidInputError | null {
  if (endedAt <= startedAt) return invalidInput('endedAt', 'Send an end after the start.');
  if (endedAt > clock.now()) return invalidInput('endedAt', 'Report it when it is over.');
  return endedAt.getTime() - startedAt.getTime() > longestDays * 86_400_000
    ? invalidInput('startedAt', `Report at most ${longestDays} days at once.`)
    : null;
}
