import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** One primary button a view; the rest are secondary or quiet. `danger`: what cannot be brought back. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonLook {
  variant?: ButtonVariant;
  /** Fills its container, as in a narrow form. */
  wide?: boolean;
}

/** The class names of a button, shared by everything that looks like one. */
export function buttonClass({ variant = 'primary', wide = false }: ButtonLook): string {
  return [styles.button, styles[variant], wide ? styles.wide : ''].filter(Boolean).join(' ');
}

export function Button({ variant, wide, type = 'button', ...rest }: ComponentProps<'button'> & ButtonLook) {
  return <button type={type} className={buttonClass({ variant, wide })} {...rest} />;
}
