import type { Metadata } from 'next';
import { LinkButton } from '../components/link-button.tsx';
import { Logo } from '../components/logo.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { paths } from '../lib/paths.ts';
import styles from './standalone.module.css';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <main className={styles.page}>
      <Logo />
      <PageHeader title="There is no page here" lead="The address may be mistyped, or the page has moved." />
      <LinkButton href={paths.home}>Go to your account</LinkButton>
    </main>
  );
}
