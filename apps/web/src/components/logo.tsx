import brand from '@demarc/config/brand.json' with { type: 'json' };
import styles from './logo.module.css';

/**
 * The demarcation point, where the operator's line meets the home's: a cable coming in from the left, a boundary, and
 * the home's half beyond it.
 */
export function LogoMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden="true">
      <path d="M13 2H8a6 6 0 0 0-6 6v12a6 6 0 0 0 6 6h5z" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <path d="M16 .8h4A7.2 7.2 0 0 1 27.2 8v12a7.2 7.2 0 0 1-7.2 7.2h-4z" fill="currentColor" />
      <path d="M2 14h8" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}

/** The mark with the operator's name, which comes from `brand.json`. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <LogoMark />
      <span>{brand.name}</span>
    </span>
  );
}
