import { LinkButton } from '../../components/link-button.tsx';
import { paths } from '../../lib/paths.ts';
import type { Lost } from './lost.ts';
import styles from './recovery.module.css';

const choices: readonly { lost: Lost; label: string }[] = [
  { lost: 'password', label: 'I forgot my password' },
  { lost: 'username', label: 'I forgot my username' },
  { lost: 'unlock', label: 'My sign-in is locked' },
];

/** What was lost, as links. */
export function LostChoices() {
  return (
    <ul className={styles.choices}>
      {choices.map(({ lost, label }) => (
        <li key={lost}>
          <LinkButton variant="secondary" wide href={`${paths.recover}?lost=${lost}`}>
            {label}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
