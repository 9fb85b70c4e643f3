'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonVariant } from '../../components/button.tsx';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { askForPasskeyAction } from './ask-for-passkey-action.ts';
import { describePasskeyFault } from './describe-passkey-fault.ts';

interface PasskeyButtonProps {
  as: 'visitor' | 'session';
  variant?: ButtonVariant;
  children: ReactNode;
}

/** What a form of ours carries of a passkey, under names its action knows. */
interface Answer {
  challengeId: string;
  answerJson: string;
}

/**
 * Asks the browser for a passkey and sends the form it stands in with the answer. Not there in a browser that knows no
 * passkeys, nor before JavaScript arrives: the other ways beside it work without.
 */
export function PasskeyButton({ as, variant = 'secondary', children }: PasskeyButtonProps) {
  const [isSupported, setIsSupported] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setIsSupported('PublicKeyCredential' in window), []);
  useEffect(() => {
    if (answer) button.current?.form?.requestSubmit();
  }, [answer]);
  if (!isSupported) return null;

  async function askForPasskey() {
    if (isAsking) return;
    setIsAsking(true);
    setFault(null);
    setAnswer(null);
    try {
      const use = await askForPasskeyAction(as);
      if (!use) return setFault('We can’t reach our systems right now. Try again in a few minutes.');
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const given = await startAuthentication({ optionsJSON: JSON.parse(use.optionsJson) });
      setAnswer({ challengeId: use.challengeId, answerJson: JSON.stringify(given) });
    } catch (error) {
      setFault(describePasskeyFault(error));
    } finally {
      setIsAsking(false);
    }
  }

  return (
    <Stack tight>
      {fault ? (
        <FocusedNotice key={fault} tone="warning">
          {fault}
        </FocusedNotice>
      ) : null}
      {answer ? (
        <>
          <input type="hidden" name="passkeyChallengeId" value={answer.challengeId} />
          <input type="hidden" name="passkeyAnswer" value={answer.answerJson} />
        </>
      ) : null}
      <Button ref={button} variant={variant} wide aria-disabled={isAsking} onClick={askForPasskey}>
        <span aria-live="polite">{isAsking ? 'Waiting for your passkey…' : children}</span>
      </Button>
    </Stack>
  );
}
