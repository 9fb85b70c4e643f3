import { GraphQLError } from 'graphql';
import type { ApiContext } from '../context.ts';

/** Why staff look at an account. Without a reason they do not. */
export function requireReason(ctx: ApiContext): string {
  if (ctx.reason) return ctx.reason;
  throw new GraphQLError('Say why you look at this account in the x-reason header; it is recorded.', {
    extensions: { code: 'REASON_REQUIRED' },
  });
}
