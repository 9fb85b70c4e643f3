import styles from './sign-in.module.css';

/** Spares this browser the second factor for a while. */
export function RememberDevice() {
  return (
    <label className={styles.remember}>
      <input type="checkbox" name="rememberDevice" />
      <span>Do not ask on this device for 30 days. Leave this off on a computer that others use.</span>
    </label>
  );
}
