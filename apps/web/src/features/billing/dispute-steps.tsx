import { formatDay } from '../../lib/format.ts';
import styles from './dispute-steps.module.css';

/** What a dispute does, and by when it is answered. */
export function DisputeSteps({ answerBy }: { answerBy: string }) {
  return (
    <ul className={styles.steps}>
      <li>
        We answer by <strong>{formatDay(answerBy)}</strong>, by e-mail and on the dispute’s own page.
      </li>
      <li>Until then the amount is not past due, costs no late fee and is not charged by autopay.</li>
      <li>The rest of the bill stays due on its day.</li>
      <li>If you are right, the amount and its tax are credited to your account, also when you have paid it.</li>
      <li>If the charge stands, we tell you why, and what of it is not paid yet is due again.</li>
    </ul>
  );
}
