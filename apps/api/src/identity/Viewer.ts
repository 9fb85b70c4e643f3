import { viewViewer } from '@demarc/identity';
import { publicId, rowId } from '../public-id.ts';
import type { ViewerResolvers } from '../schema.generated.ts';

export const Viewer: ViewerResolvers = {
  id: (viewer) => publicId('login', viewer.loginId),
  username: async (viewer, _args, ctx) => (await viewViewer(ctx, viewer)).username,
  givenName: async (viewer, _args, ctx) => (await viewViewer(ctx, viewer)).givenName,
  hasTotp: async (viewer, _args, ctx) => (await viewViewer(ctx, viewer)).hasTotp,
  accounts: async (viewer, _args, ctx) => {
    const accounts = await Promise.all([...viewer.roles.keys()].map((id) => ctx.loaders.account.account.load(id)));
    return accounts.filter((account) => account !== null);
  },
  account: (viewer, { id }, ctx) => {
    const wanted = id ? rowId('account', id) : '';
    const [first] = viewer.roles.keys();
    const accountId = viewer.roles.has(wanted) ? wanted : first;
    return accountId ? ctx.loaders.account.account.load(accountId) : null;
  },
};
