import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { digestOf } from '@demarc/database';
import type { Visit } from '@demarc/identity';
import type { FastifyRequest } from 'fastify';

/**
 * What a request tells of the browser behind it. Its address is believed from the portal alone, which proves itself by
 * a key both are given: whoever asks the API directly could write any address, and so hide behind others' or use up
 * their limits.
 *
 * @param portalKey Empty: nobody's word is taken.
 */
export function readVisit(request: FastifyRequest, portalKey: string): Visit {
  return {
    userAgent: header(request, 'user-agent')?.slice(0, 300) ?? null,
    address: isPortal(request, portalKey) ? readAddress(header(request, 'x-customer-address')) : null,
    deviceToken: header(request, 'x-device-token'),
  };
}

function header(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function isPortal(request: FastifyRequest, portalKey: string): boolean {
  const given = header(request, 'x-portal-key');
  return portalKey !== '' && given !== null && timingSafeEqual(digestOf(given), digestOf(portalKey));
}

const readAddress = (text: string | null): string | null => (text !== null && isIP(text) !== 0 ? text : null);
