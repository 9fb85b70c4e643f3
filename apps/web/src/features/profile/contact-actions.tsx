'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { changeContactAction } from './change-contact-action.ts';
import styles from './profile.module.css';
import { untouched } from './profile-state.ts';

interface ContactActionsProps {
  contactId: string;
  /** Read out with each button, so that they can be told apart. */
  value: string;
  isPrimary: boolean;
}

/** What can be done with a contact beside replacing it. */
export function ContactActions({ contactId, value, isPrimary }: ContactActionsProps) {
  return (
    <div className={styles.actions}>
      {isPrimary ? null : (
        <ContactAction contactId={contactId} value={value} does="primary" label="Make this the main one" />
      )}
      <ContactAction contactId={contactId} value={value} does="remove" label="Remove" />
    </div>
  );
}

function ContactAction(props: { contactId: string; value: string; does: 'primary' | 'remove'; label: string }) {
  const [{ state, ask }, action] = useActionState(changeContactAction, notAsked(untouched));
  if (ask) return <StepUpForm ask={ask} action={action} />;
  return (
    <form action={action}>
      {state.message ? (
        <FocusedNotice key={state.message} tone="danger">
          {state.message}
        </FocusedNotice>
      ) : null}
      <input type="hidden" name="contactId" value={props.contactId} />
      <input type="hidden" name="do" value={props.does} />
      <SubmitButton variant="quiet" pendingText="Changing…">
        {props.label}
        <span className="visually-hidden"> {props.value}</span>
      </SubmitButton>
    </form>
  );
}
