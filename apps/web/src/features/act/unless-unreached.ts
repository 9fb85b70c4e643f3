import 'server-only';
import { ApiUnavailableError } from '../../lib/api.ts';
import type { ActState } from './act-form.tsx';

type Act = (previous: ActState, form: FormData) => Promise<ActState>;

/** Runs an action; when the API gives no answer, says so on the form instead of taking the page away. */
export const unlessUnreached =
  (act: Act): Act =>
  async (previous, form) => {
    try {
      return await act(previous, form);
    } catch (error) {
      if (error instanceof ApiUnavailableError) return { message: 'We got no answer. Please try again in a moment.' };
      throw error;
    }
  };
