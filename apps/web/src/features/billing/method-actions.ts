'use server';

import { redirect } from 'next/navigation';
import {
  MakePaymentMethodDefaultDocument,
  RemovePaymentMethodDocument,
  RenamePaymentMethodDocument,
} from '../../gql/graphql.ts';
import { mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { ActState } from '../act/act-form.tsx';
import { unlessUnreached } from '../act/unless-unreached.ts';
import type { Stepped } from '../step-up/stepped.ts';
import { withStepUp } from '../step-up/with-step-up.ts';

const methodIn = (form: FormData) => ({ paymentMethodId: formText(form, 'paymentMethodId') });

const rename = unlessUnreached(async (_previous, form) => {
  const input = { ...methodIn(form), label: formText(form, 'label') || null };
  const { renamePaymentMethod: result } = await mutate(RenamePaymentMethodDocument, { input });
  if (result.__typename !== 'RenamePaymentMethodSuccess') return { message: result.message };
  redirect(`${paths.paymentMethods}?done=renamed`);
});

const makeDefault = unlessUnreached(async (_previous, form) => {
  const { makePaymentMethodDefault: result } = await mutate(MakePaymentMethodDefaultDocument, {
    input: methodIn(form),
  });
  if (result.__typename !== 'MakePaymentMethodDefaultSuccess') return { message: result.message };
  redirect(`${paths.paymentMethods}?done=default`);
});

const remove = unlessUnreached(async (_previous, form) => {
  const { removePaymentMethod: result } = await mutate(RemovePaymentMethodDocument, { input: methodIn(form) });
  if (result.__typename !== 'RemovePaymentMethodSuccess') return { message: result.message };
  redirect(`${paths.paymentMethods}?done=removed`);
});

/** Gives a way to pay the customer's own name; an empty one takes it away. */
export async function renameMethodAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, rename);
}

/** Has a way to pay offered first. */
export async function makeMethodDefaultAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, makeDefault);
}

/** Takes a way to pay away. */
export async function removeMethodAction(previous: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return withStepUp(previous, form, remove);
}
