import { publicId } from '../public-id.ts';
import type { AccountResolvers, ContactResolvers } from '../schema.generated.ts';

export const Account: AccountResolvers = {
  id: (account) => publicId('account', account.id),
  viewerRole: (account, _args, { actor }) => (actor.kind === 'customer' ? (actor.roles.get(account.id) ?? null) : null),
  serviceAddress: (account, _args, ctx) => ctx.loaders.account.serviceAddress.load(account.id),
  contacts: async (account, _args, ctx) => [...(await ctx.loaders.account.contacts.load(account.id))],
};

export const Contact: ContactResolvers = {
  id: (contact) => publicId('contact', contact.id),
};
