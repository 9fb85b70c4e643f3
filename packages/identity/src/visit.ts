import type { VisitContext } from './identity-context.ts';
import { unknownPlaces } from './place-lookup.ts';

/** What a request tells of the browser it came from. None of it proves anything but the device's token. */
export interface Visit {
  /** As the browser sent it, cut to 300 characters. NULL: none sent. */
  readonly userAgent: string | null;
  /** The browser's network address, as the portal saw it. NULL: not told, or not told by the portal. */
  readonly address: string | null;
  /** What the browser keeps as its own record's key. NULL: nothing. */
  readonly deviceToken: string | null;
}

const noVisit: Visit = { userAgent: null, address: null, deviceToken: null };

export const visitOf = (ctx: Pick<VisitContext, 'visit'>): Visit => ctx.visit ?? noVisit;

/** Where a visit comes from, in words. NULL: unknown place. */
export async function placeOf(ctx: Pick<VisitContext, 'visit' | 'places'>): Promise<string | null> {
  const { address } = visitOf(ctx);
  return address === null ? null : (ctx.places ?? unknownPlaces).find(address);
}
