import type { AccountLoaders } from '@demarc/account';
import type { BillingContext, BillingLoaders } from '@demarc/billing';
import type { IdentityContext, TooBusyError, Visit } from '@demarc/identity';
import type { NotificationLoaders } from '@demarc/notification';
import type { ServiceLoaders } from '@demarc/service';
import type { TicketLoaders } from '@demarc/ticket';
import type { UsageLoaders } from '@demarc/usage';
import type { FastifyBaseLogger } from 'fastify';
import type { AddressLimit } from './http/address-limit.ts';

/** Each domain's loaders: made once, shared by all requests. */
export interface Loaders {
  readonly account: AccountLoaders;
  readonly billing: BillingLoaders;
  readonly service: ServiceLoaders;
  readonly usage: UsageLoaders;
  readonly ticket: TicketLoaders;
  readonly notification: NotificationLoaders;
}

/** What a resolver is given: what the domains' use cases ask for, and what belongs to this request. */
export interface ApiContext extends BillingContext, IdentityContext {
  readonly visit: Visit;
  readonly limitAddress: AddressLimit;
  readonly loaders: Loaders;
  readonly brand: { readonly name: string; readonly portalUrl: string; readonly supportPhone: string };
  /** Of the trusted document that runs. NULL: the request brought a text of its own. */
  readonly documentId: string | null;
  /** From the `x-reason` header: why staff look at an account. NULL: none given. */
  readonly reason: string | null;
  /** What was turned away because too many came at once: a request that holds nothing else is answered 503. */
  readonly turnedAway: TooBusyError[];
  /** Writes with this request's id. */
  readonly log: FastifyBaseLogger;
}
