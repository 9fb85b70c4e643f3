import type { ReactNode } from 'react';
import styles from './radio-cards.module.css';

interface RadioCard {
  value: string;
  label: string;
  note?: ReactNode;
  /** Stands at the end of the card, in figures. */
  figure?: string;
}

interface RadioCardsProps {
  /** What is chosen; read out before each choice. */
  legend: string;
  name: string;
  options: readonly RadioCard[];
  defaultValue?: string;
}

/** One of a few choices, each with a whole row to aim at. */
export function RadioCards({ legend, name, options, defaultValue }: RadioCardsProps) {
  return (
    <fieldset className={styles.cards}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label className={styles.card} key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required
          />
          <span className={styles.words}>
            <span className={styles.label}>{option.label}</span>
            {option.note ? <span className={styles.note}>{option.note}</span> : null}
          </span>
          {option.figure ? <span className={styles.figure}>{option.figure}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
