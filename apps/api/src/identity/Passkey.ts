import { publicId } from '../public-id.ts';
import type { PasskeyResolvers } from '../schema.generated.ts';

export const Passkey: PasskeyResolvers = {
  id: (passkey) => publicId('passkey', passkey.id),
};
