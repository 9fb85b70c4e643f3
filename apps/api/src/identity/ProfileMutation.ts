import {
  changePassword,
  changeUsername,
  confirmContactChange,
  makeContactPrimary,
  removeContact,
  startContactChange,
  undoContactChange,
} from '@demarc/identity';
import type { ApiContext } from '../context.ts';
import { noteTurnedAway } from '../http/busy-plugin.ts';
import { publicId, rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

type ProfileMutations = Pick<
  MutationResolvers,
  | 'changePassword'
  | 'changeUsername'
  | 'startContactChange'
  | 'confirmContactChange'
  | 'makeContactPrimary'
  | 'removeContact'
  | 'undoContactChange'
>;

/** How a customer signs in and is reached. */
export const Mutation: ProfileMutations = {
  changePassword: async (_parent, { input }, ctx) =>
    noteTurnedAway(ctx, await changePassword(ctx, { ...input, brandName: ctx.brand.name })),
  changeUsername: async (_parent, { input }, ctx) => noteTurnedAway(ctx, await changeUsername(ctx, input)),
  startContactChange: async (_parent, { input }, ctx) => {
    const replacesId = input.replacesId ? rowId('contact', input.replacesId) : null;
    const accountId = rowId('account', input.accountId);
    const result = await startContactChange(ctx, { ...input, accountId, replacesId });
    if (result.__typename !== 'StartContactChangeSuccess') return result;
    return { ...result, changeId: publicId('contactChange', result.changeId) };
  },
  confirmContactChange: async (_parent, { input }, ctx) => {
    const result = await confirmContactChange(ctx, { ...input, changeId: rowId('contactChange', input.changeId) });
    return result.__typename === 'ConfirmContactChangeSuccess' ? withContacts(ctx, result) : result;
  },
  makeContactPrimary: async (_parent, { input }, ctx) => {
    const result = await makeContactPrimary(ctx, { contactId: rowId('contact', input.contactId) });
    return result.__typename === 'MakeContactPrimarySuccess' ? withContacts(ctx, result) : result;
  },
  removeContact: async (_parent, { input }, ctx) => {
    const result = await removeContact(ctx, { contactId: rowId('contact', input.contactId) });
    return result.__typename === 'RemoveContactSuccess' ? withContacts(ctx, result) : result;
  },
  undoContactChange: (_parent, { input }, ctx) => undoContactChange(ctx, input),
};

/** A success with the contacts as they are now. */
async function withContacts<Success extends { readonly accountId: string }>(ctx: ApiContext, success: Success) {
  return { ...success, contacts: [...(await ctx.loaders.account.contacts.load(success.accountId))] };
}
