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
import { type Context, inTransaction } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { checkIdempotencyKey } from './check-idempotency-key.ts';

export interface ReportMissedAppointmentInput {
  readonly accountId: string;
  /** The appointment's number at the operator: the same again is the same visit, and credited once. */
  readonly idempotencyKey: string;
  /** When our technician should have come. */
  readonly scheduledAt: Date;
  /** Why staff act, for the audit trail. */
  readonly auditReason: string;
}

export interface ReportMissedAppointmentSuccess {
  readonly __typename: 'ReportMissedAppointmentSuccess';
  readonly idempotencyKey: string;
}

/**
 * The operator's field service tells that a technician did not come (an appointment in the words of TMF646,
 * https://www.tmforum.org/oda/open-apis/directory/appointment-management-api-TMF646). The customer is credited by the job
 * `credit-failed-service`, without asking. Told again, it is credited no more.
 */
export async function reportMissedAppointment(
  ctx: Context,
  input: ReportMissedAppointmentInput,
): Promise<ReportMissedAppointmentSuccess | InvalidInputError | NotFoundError | RoleNotAllowedError> {
  if (ctx.actor.kind !== 'staff') return roleNotAllowed();
  const { accountId, idempotencyKey, scheduledAt } = input;
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) return notFound('account');
  const badKey = checkIdempotencyKey(idempotencyKey, 8);
  if (badKey) return badKey;
  if (scheduledAt > ctx.clock.now()) return invalidInput('scheduledAt', 'Report it when its time is over.');
  return inTransaction(ctx, async (ctx) => {
    const at = scheduledAt.toISOString();
    await recordAudit(ctx, {
      accountId,
      action: 'appointment.miss',
      detail: { idempotencyKey, at },
      reason: input.auditReason,
    });
    await enqueueJob(ctx, 'credit-failed-service', { accountId, cause: 'missed_visit', visitKey: idempotencyKey, at });
    return { __typename: 'ReportMissedAppointmentSuccess', idempotencyKey };
  });
}
