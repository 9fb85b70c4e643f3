import { securityEvents } from './security-events.ts';

/** An event in plain words. @param kind Name in the catalogue; one that an earlier release wrote is told as it is. */
export const describeSecurityEvent = (kind: string): string =>
  Object.hasOwn(securityEvents, kind) ? securityEvents[kind as keyof typeof securityEvents] : kind.replaceAll('-', ' ');
