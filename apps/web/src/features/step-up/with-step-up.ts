import 'server-only';
import { StepUpDocument, type StepUpInput } from '../../gql/graphql.ts';
import { ApiError, ApiUnavailableError, mutate } from '../../lib/api.ts';
import { formText } from '../../lib/form-text.ts';
import { keepSession } from '../../lib/keep-session.ts';
import { readPasskeyAnswer } from '../passkey/read-passkey-answer.ts';
import { openForm, sealForm } from './seal-form.ts';
import { notAsked, type Stepped, type StepUpAsk, stepUpWays } from './stepped.ts';

const unavailable = 'We can’t reach our systems right now. Nothing was changed: try again in a few minutes.';
const tooOld = 'It took too long to confirm. Fill the form in again, please: nothing was changed.';

/**
 * Runs a form's work, and asks the customer to confirm who they are when the API wants that first. The form as it was
 * sent waits sealed in the form's own state, and the same work runs with it once they did, so that nothing typed is
 * lost. Works without JavaScript: the state travels with the form.
 *
 * @param previous As `useActionState` gives it; show {@link StepUpForm} while its `ask` is not null.
 * @param work The action proper. It may redirect.
 */
export async function withStepUp<State>(
  previous: Stepped<State>,
  form: FormData,
  work: (state: State, form: FormData) => Promise<State>,
): Promise<Stepped<State>> {
  const { state, ask } = previous;
  if (!ask) return run(state, form, work);
  const kept = await openForm(ask.sealed);
  const message = kept ? await confirm(form) : tooOld;
  return kept && message === null ? run(state, kept, work) : { state, ask: { ...ask, message } };
}

async function run<State>(
  state: State,
  form: FormData,
  work: (state: State, form: FormData) => Promise<State>,
): Promise<Stepped<State>> {
  try {
    return notAsked(await work(state, form));
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'STEP_UP_REQUIRED') throw error;
    return { state, ask: await askFor(error, form) };
  }
}

async function askFor({ extensions }: ApiError, form: FormData): Promise<StepUpAsk> {
  const given = Array.isArray(extensions.ways) ? extensions.ways : [];
  return { ways: stepUpWays.filter((way) => given.includes(way)), message: null, sealed: await sealForm(form) };
}

/** Shows the factor that was typed. @returns What was wrong with it; null when the session is renewed. */
async function confirm(form: FormData): Promise<string | null> {
  const input = readFactor(form);
  if (!input) return 'Fill in one of the ways to confirm.';
  try {
    const { stepUp } = await mutate(StepUpDocument, { input });
    if (stepUp.__typename !== 'StepUpSuccess') return stepUp.message;
    await keepSession(stepUp);
    return null;
  } catch (error) {
    if (error instanceof ApiUnavailableError) return unavailable;
    throw error;
  }
}

/** The first factor that was filled in. */
function readFactor(form: FormData): StepUpInput | null {
  const passkey = readPasskeyAnswer(form);
  if (passkey) return { passkey };
  const recoveryCode = formText(form, 'stepUpRecoveryCode').trim();
  if (recoveryCode) return { recoveryCode };
  const totpCode = formText(form, 'stepUpCode').trim();
  if (totpCode) return { totpCode };
  const password = formText(form, 'stepUpPassword');
  return password ? { password } : null;
}
