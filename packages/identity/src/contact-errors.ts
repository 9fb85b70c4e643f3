/** Expected failures of changes to contacts. Each is a member of the schema's result unions. */
export interface LastContactError {
  readonly __typename: 'LastContactError';
  readonly code: 'LAST_CONTACT';
  readonly message: string;
}

export const lastContact: LastContactError = {
  __typename: 'LastContactError',
  code: 'LAST_CONTACT',
  message: 'This is the only e-mail address we have for you. Add another one first, or replace this one.',
};

export interface UndoEndedError {
  readonly __typename: 'UndoEndedError';
  readonly code: 'UNDO_ENDED';
  readonly message: string;
}

export const undoEnded: UndoEndedError = {
  __typename: 'UndoEndedError',
  code: 'UNDO_ENDED',
  message:
    'This change cannot be undone by the link any more: it was undone already, or is more than 72 hours old. If something is wrong, call us.',
};
