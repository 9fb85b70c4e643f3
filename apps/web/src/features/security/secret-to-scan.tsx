import type { QrPath } from './qr-path.ts';
import styles from './security.module.css';

interface SecretToScanProps {
  /** Base32. */
  secret: string;
  /** `otpauth://`; opens the app on the phone that shows this page. */
  uri: string;
  qr: QrPath;
}

/** A secret for an authenticator app, in the three ways one can take it. */
export function SecretToScan({ secret, uri, qr }: SecretToScanProps) {
  return (
    <div className={styles.scan}>
      {/* Dark on light in both colour schemes: many cameras do not read the inverse. */}
      <svg className={styles.qr} viewBox={`0 0 ${qr.size} ${qr.size}`} shapeRendering="crispEdges" role="img">
        <title>QR code for your authenticator app</title>
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <div className={styles.ways}>
        <p>Open your authenticator app, choose to add an account, and scan the code.</p>
        <p>
          On the phone that has the app? <a href={uri}>Open the app</a>
        </p>
        <p>
          Or type this key into the app:
          <code className={styles.secret}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </div>
    </div>
  );
}
