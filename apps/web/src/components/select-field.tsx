import type { ComponentProps } from 'react';
import { Field, type FieldText } from './field.tsx';

type SelectFieldProps = FieldText &
  Omit<ComponentProps<'select'>, 'className'> & {
    name: string;
    options: ReadonlyArray<{ value: string; label: string }>;
    /** A first, empty choice, so that nothing is chosen by accident. */
    emptyLabel?: string;
  };

export function SelectField({ label, hint, error, optional, id, options, emptyLabel, ...select }: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <select required={!optional} {...select} {...wiring}>
          {emptyLabel ? <option value="">{emptyLabel}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
