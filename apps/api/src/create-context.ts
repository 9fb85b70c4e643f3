import { createAccountLoaders } from '@demarc/account';
import { createBillingLoaders, type PaymentProcessor } from '@demarc/billing';
import type { Clock, Database } from '@demarc/database';
import { createActorResolver, type PlaceLookup } from '@demarc/identity';
import { createNotificationLoaders } from '@demarc/notification';
import { createServiceLoaders } from '@demarc/service';
import { createTicketLoaders } from '@demarc/ticket';
import { createUsageLoaders } from '@demarc/usage';
import type { FastifyRequest } from 'fastify';
import type { ApiContext, Loaders } from './context.ts';
import { createAddressLimit } from './http/address-limit.ts';
import { readVisit } from './http/read-visit.ts';

/** What lives as long as the process and is the same for every request. */
export interface ApiParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly paymentProcessor: PaymentProcessor;
  readonly sealKey: Buffer;
  readonly brand: ApiContext['brand'];
  /** Undefined: every place is unknown. */
  readonly places?: PlaceLookup;
}

/** What is read of a request, beside what every context holds. */
interface RequestParts extends ApiParts {
  /** By which the portal proves itself. Empty: what it says of a browser's address is not believed. */
  readonly portalKey: string;
}

/** The bearer token of a request (RFC 6750). NULL: none, or not of that form. */
function bearerToken(request: FastifyRequest): string | null {
  const [scheme, token, ...rest] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token && rest.length === 0 ? token : null;
}

/** The `x-reason` header, trimmed and cut. NULL: none. */
function reasonOf(request: FastifyRequest): string | null {
  const reason = request.headers['x-reason'];
  return (typeof reason === 'string' && reason.trim().slice(0, 300)) || null;
}

/** Makes the function that makes a request's context. */
export function createContextFactory({
  portalKey,
  ...parts
}: RequestParts): (request: FastifyRequest) => Promise<ApiContext> {
  const { database, clock } = parts;
  const limitAddress = createAddressLimit();
  const resolveActor = createActorResolver({ database, clock });
  const service = createServiceLoaders(database);
  const loaders: Loaders = {
    account: createAccountLoaders(database),
    billing: createBillingLoaders(database),
    service,
    usage: createUsageLoaders(database, clock, service),
    ticket: createTicketLoaders(database),
    notification: createNotificationLoaders(database),
  };
  return async (request) => {
    const actor = await resolveActor(bearerToken(request));
    return {
      ...parts,
      loaders,
      actor,
      documentId: request.documentId,
      reason: reasonOf(request),
      limitAddress,
      visit: readVisit(request, portalKey),
      turnedAway: [],
      log: request.log,
    };
  };
}
