import brand from '@demarc/config/brand.json' with { type: 'json' };
import { PrintButton } from '../../components/print-button.tsx';
import { Stack } from '../../components/stack.tsx';
import styles from './security.module.css';

/** Recovery codes, the one time they are shown: to read, to print, to keep as a file. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const file = [`Recovery codes for ${brand.name}. Each works once.`, '', ...codes, ''].join('\r\n');
  return (
    <Stack tight>
      <p>
        Keep these recovery codes where only you find them. Each lets you in once when your phone or key is gone. We
        show them only now.
      </p>
      <ol className={styles.codes} aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <a
          className={styles.download}
          download="recovery-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
        >
          Download as a text file
        </a>
        <PrintButton />
      </div>
    </Stack>
  );
}
