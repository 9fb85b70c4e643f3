import type { ComponentProps } from 'react';
import { Field, type FieldText } from './field.tsx';

type TextareaFieldProps = FieldText & Omit<ComponentProps<'textarea'>, 'className'> & { name: string };

export function TextareaField({ label, hint, error, optional, id, ...textarea }: TextareaFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => <textarea required={!optional} rows={6} {...textarea} {...wiring} />}
    </Field>
  );
}
