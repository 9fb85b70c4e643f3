'use server';

import { redirect } from 'next/navigation';
import { SayNotMeDocument } from '../../gql/graphql.ts';
import { sendAsPublic } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { ActState } from '../act/act-form.tsx';
import { unlessUnreached } from '../act/unless-unreached.ts';
import { notAsked, type Stepped } from '../step-up/stepped.ts';

const sayNotMe = unlessUnreached(async (_previous, form) => {
  const { sayNotMe: result } = await sendAsPublic(SayNotMeDocument, { input: { token: formText(form, 'token') } });
  switch (result.__typename) {
    case 'SayNotMeSuccess':
      return redirect(`${paths.notMe}?done=1`);
    case 'InvalidLinkError':
      return { message: result.message };
    default:
      return result satisfies never;
  }
});

/** Says “this wasn't me”. Only the button of the page does: mail scanners follow links, and press none. */
export async function sayNotMeAction({ state }: Stepped<ActState>, form: FormData): Promise<Stepped<ActState>> {
  return notAsked(await sayNotMe(state, form));
}
