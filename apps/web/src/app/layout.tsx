import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';

// Each answer carries a nonce of its own, also “not found”: a page built ahead would be blocked by its own policy.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { template: `%s · ${brand.name}`, default: brand.name },
  description: `Your ${brand.name} account: bills, payments, usage, services and support.`,
  robots: { index: false, follow: false },
  // Numbers on a bill are not phone numbers.
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f7f6' },
    { media: '(prefers-color-scheme: dark)', color: '#0c1416' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US">
      <body>{children}</body>
    </html>
  );
}
