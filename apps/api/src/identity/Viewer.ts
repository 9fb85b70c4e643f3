import {
  listPasskeys,
  viewRecoveryCodesLeft,
  viewSecondFactors,
  viewSignInCodeSentTo,
  viewViewer,
} from '@demarc/identity';
import { publicId, rowId } from '../public-id.ts';
import type { ViewerResolvers } from '../schema.generated.ts';

export const Viewer: ViewerResolvers = {
  id: (viewer) => publicId('login', viewer.loginId),
  username: async (viewer, _args, ctx) => (await viewViewer(ctx, viewer)).username,
  givenName: async (viewer, _args, ctx) => {
    const { username, accounts } = await viewViewer(ctx, viewer);
    const owned = accounts.find(({ id }) => viewer.roles.get(id) === 'owner');
    return owned?.holderGivenName ?? username;
  },
  hasTotp: async (viewer, _args, ctx) => (await viewViewer(ctx, viewer)).hasTotp,
  secondFactors: (viewer, _args, ctx) => viewSecondFactors(ctx, viewer),
  signInCodeSentTo: (viewer, _args, ctx) => viewSignInCodeSentTo(ctx, viewer),
  passkeys: (viewer, _args, ctx) => listPasskeys(ctx, viewer),
  recoveryCodesLeft: (viewer, _args, ctx) => viewRecoveryCodesLeft(ctx, viewer),
  accounts: async (viewer, _args, ctx) => [...(await viewViewer(ctx, viewer)).accounts],
  account: async (viewer, { id }, ctx) => {
    const { accounts } = await viewViewer(ctx, viewer);
    const wanted = id ? rowId('account', id) : null;
    return accounts.find((account) => account.id === wanted) ?? accounts[0] ?? null;
  },
};
