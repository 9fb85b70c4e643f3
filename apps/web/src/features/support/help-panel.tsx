import { buttonClass } from '../../components/button.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import { ContactWays } from './contact-ways.tsx';
import styles from './help-panel.module.css';

const panelId = 'help-panel';

interface HelpPanelProps {
  accountNumber: string | null;
  /** False: the viewer may only look. */
  mayWrite: boolean;
}

/** The support button that is on every page, and the panel it opens: the browser's own popover, so without JavaScript. */
export function HelpPanel({ accountNumber, mayWrite }: HelpPanelProps) {
  return (
    <>
      <button type="button" className={styles.button} popoverTarget={panelId}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="8.2" />
          <path d="M7.7 7.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.2.9-1.2 1.7M10 14.3v.1" />
        </svg>
        Get help
      </button>
      <section className={styles.panel} id={panelId} popover="auto" aria-labelledby={`${panelId}-title`}>
        <div className={styles.head}>
          <h2 id={`${panelId}-title`}>How can we help?</h2>
          <button type="button" className={styles.close} popoverTarget={panelId} popoverTargetAction="hide">
            Close
          </button>
        </div>
        <ContactWays accountNumber={accountNumber} />
        {mayWrite ? (
          <PageLink className={buttonClass({ variant: 'secondary', wide: true })} href={paths.newTicket}>
            Write to us here
          </PageLink>
        ) : null}
      </section>
    </>
  );
}
