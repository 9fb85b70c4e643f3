import { formText } from '../../lib/form-text.ts';

/** The passkey a form brought, if it brought one. See {@link PasskeyButton}. */
export function readPasskeyAnswer(form: FormData): { challengeId: string; answerJson: string } | null {
  const challengeId = formText(form, 'passkeyChallengeId');
  const answerJson = formText(form, 'passkeyAnswer');
  return challengeId && answerJson ? { challengeId, answerJson } : null;
}
