import { TextField } from '../../components/text-field.tsx';

interface TotpCodeFieldProps {
  error: string | null;
  hint?: string;
}

/** Six digits of an authenticator app. A text field: a number field would drop a leading zero. */
export function TotpCodeField({ error, hint }: TotpCodeFieldProps) {
  return (
    <TextField
      label="Code from your app"
      name="code"
      hint={hint}
      error={error ?? undefined}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={11}
      spellCheck={false}
    />
  );
}
