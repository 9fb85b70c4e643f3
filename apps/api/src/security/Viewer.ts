import { describeSecurityEvent, listDevices, listSecurityEvents, listSessions } from '@demarc/identity';
import { pageRequest, toConnection } from '../connection.ts';
import { publicId } from '../public-id.ts';
import type {
  DeviceResolvers,
  SecurityEventResolvers,
  SignedInSessionResolvers,
  ViewerResolvers,
} from '../schema.generated.ts';

export const Viewer: Pick<ViewerResolvers, 'securityEvents' | 'sessions' | 'devices'> = {
  securityEvents: async (_viewer, args, ctx) =>
    toConnection(await listSecurityEvents(ctx, { page: pageRequest(args) })),
  sessions: (_viewer, _args, ctx) => listSessions(ctx),
  devices: (_viewer, _args, ctx) => listDevices(ctx),
};

export const SecurityEvent: SecurityEventResolvers = {
  id: (event) => publicId('securityEvent', event.id),
  what: (event) => describeSecurityEvent(event.kind),
};

export const SignedInSession: SignedInSessionResolvers = {
  id: (session) => publicId('session', session.id),
  startedAt: (session) => session.createdAt,
};

export const Device: DeviceResolvers = {
  id: (device) => publicId('device', device.id),
};
