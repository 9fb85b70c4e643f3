import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '../../env.ts';
import { readSession } from '../../lib/session.ts';

/** Long enough to find the phone; after that the form is filled in again. */
const keptSeconds = 20 * 60;

/** Derives a key of its own from the secret, so that what is sealed here passes for no session and the other way round. */
const salt = 'step-up form';

const sealedForm = z.object({ fields: z.array(z.tuple([z.string(), z.string()])), signIn: z.string() });

/** What ties a sealed form to the sign-in that sent it. It stays when the session's token is replaced. */
const signInOf = async (): Promise<string> => (await readSession())?.expiresAt ?? '';

/** Seals a form's texts for the customer's browser to keep: encrypted, for this sign-in, for twenty minutes. */
export async function sealForm(form: FormData): Promise<string> {
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('$ACTION'),
  );
  const token = { fields, signIn: await signInOf() };
  return encode({ token: token as never, secret: env().NEXTAUTH_SECRET, salt, maxAge: keptSeconds });
}

/** @returns Null for what we did not seal, for another sign-in's, and for what is too old. */
export async function openForm(sealed: string): Promise<FormData | null> {
  try {
    const { fields, signIn } = sealedForm.parse(await decode({ token: sealed, secret: env().NEXTAUTH_SECRET, salt }));
    if (signIn === '' || signIn !== (await signInOf())) return null;
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return form;
  } catch {
    // Not sealed by us, or too old: the same as none.
    return null;
  }
}
