import brand from '@demarc/config/brand.json' with { type: 'json' };
import styles from './contact-ways.module.css';

/** Every way to reach the operator, from `brand.json`, with the number that finds the account in seconds. */
export function ContactWays({ accountNumber }: { accountNumber: string | null }) {
  const subject = accountNumber ? `?subject=${encodeURIComponent(`Account ${accountNumber}`)}` : '';
  return (
    <dl className={styles.ways}>
      <div>
        <dt>Call</dt>
        <dd>
          <a className={styles.phone} href={`tel:${brand.supportPhone}`}>
            {brand.supportPhone}
          </a>
          <span className={styles.note}>{brand.supportHours}</span>
        </dd>
      </div>
      <div>
        <dt>E-mail</dt>
        <dd>
          <a href={`mailto:${brand.supportEmail}${subject}`}>{brand.supportEmail}</a>
        </dd>
      </div>
      <div>
        <dt>Ask others</dt>
        <dd className={styles.links}>
          <a href={brand.links.community}>Community</a>
          <a href={brand.links.social}>Social media</a>
        </dd>
      </div>
      {accountNumber ? (
        <div>
          <dt>Your reference</dt>
          <dd>
            Account <strong className="figures">{accountNumber}</strong>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
