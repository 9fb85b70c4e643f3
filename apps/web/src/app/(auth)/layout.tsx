import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { ReactNode } from 'react';
import { Logo } from '../../components/logo.tsx';
import styles from './auth.module.css';

/** The frame of the pages before the portal: one form, and whom to call when it does not help. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.band}>
        <div className={styles.logo}>
          <Logo />
        </div>
      </header>
      <main className={styles.main}>
        <div className={styles.card}>{children}</div>
      </main>
      <footer className={styles.footer}>
        <p>
          Help by phone: <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>
        </p>
        <p>{brand.supportHours}</p>
        <p>
          {brand.legalName}, {brand.address}
        </p>
      </footer>
    </div>
  );
}
