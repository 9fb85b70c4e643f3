'use client';

import brand from '@demarc/config/brand.json' with { type: 'json' };
import { Button } from '../components/button.tsx';
import './globals.css';
import styles from './standalone.module.css';

/** The last resort, when the frame itself failed: it may use nothing that could fail again. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en-US">
      <body>
        <title>{`Something went wrong · ${brand.name}`}</title>
        <main className={styles.page}>
          <h1>We can’t show this right now</h1>
          <p role="alert">
            The fault is on our side. Please try again in a moment, or call us at {brand.supportPhone}. Nothing you did
            was lost or done twice.
          </p>
          <Button onClick={reset}>Try again</Button>
        </main>
      </body>
    </html>
  );
}
