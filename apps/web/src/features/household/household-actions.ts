'use server';

import { redirect } from 'next/navigation';
import {
  ChangeMemberRoleDocument,
  InviteMemberDocument,
  type MemberRole,
  RemoveMemberDocument,
  RevokeInvitationDocument,
} from '../../gql/graphql.ts';
import { mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { ActState } from '../act/act-form.tsx';
import { unlessUnreached } from '../act/unless-unreached.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';
import { roleOptions } from './role-words.ts';

/** The role chosen in a form. What is none of them becomes the one that may least. */
const roleIn = (form: FormData): MemberRole =>
  roleOptions.find(({ value }) => value === formText(form, 'role'))?.value ?? 'VIEWER';

const memberIn = (form: FormData) => ({
  accountId: formText(form, 'accountId'),
  memberId: formText(form, 'memberId'),
});

const inviteMember = unlessUnreached(async (_previous, form) => {
  const input = { accountId: formText(form, 'accountId'), email: formText(form, 'email'), role: roleIn(form) };
  const { inviteMember: result } = await mutate(InviteMemberDocument, { input });
  if (result.__typename !== 'InviteMemberSuccess') return { message: result.message };
  redirect(`${paths.household}?done=invited`);
});

const revokeInvitation = unlessUnreached(async (_previous, form) => {
  const input = { accountId: formText(form, 'accountId'), invitationId: formText(form, 'invitationId') };
  const { revokeInvitation: result } = await mutate(RevokeInvitationDocument, { input });
  if (result.__typename !== 'RevokeInvitationSuccess') return { message: result.message };
  redirect(`${paths.household}?done=taken-back`);
});

const changeMemberRole = unlessUnreached(async (_previous, form) => {
  const { changeMemberRole: result } = await mutate(ChangeMemberRoleDocument, {
    input: { ...memberIn(form), role: roleIn(form) },
  });
  if (result.__typename !== 'ChangeMemberRoleSuccess') return { message: result.message };
  redirect(`${paths.household}?done=role`);
});

const removeMember = unlessUnreached(async (_previous, form) => {
  const { removeMember: result } = await mutate(RemoveMemberDocument, { input: memberIn(form) });
  if (result.__typename !== 'RemoveMemberSuccess') return { message: result.message };
  redirect(formText(form, 'leaving') ? paths.home : `${paths.household}?done=removed`);
});

/** Invites someone by mail. */
export async function inviteMemberAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, inviteMember);
}

/** Takes back an open invitation. */
export async function revokeInvitationAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, revokeInvitation);
}

/** Gives a member another role. */
export async function changeMemberRoleAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, changeMemberRole);
}

/** Takes a member off the account, or leaves it. */
export async function removeMemberAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, removeMember);
}
