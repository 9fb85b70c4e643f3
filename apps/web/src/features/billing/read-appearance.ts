import type { Appearance } from '@stripe/stripe-js';

/** The processor's names for the portal's own tokens. */
const tokens = {
  colorPrimary: '--brand',
  colorBackground: '--surface',
  colorText: '--ink',
  colorTextSecondary: '--ink-soft',
  colorTextPlaceholder: '--ink-soft',
  colorDanger: '--danger',
  borderRadius: '--radius',
} as const;

const darkness = '(prefers-color-scheme: dark)';

/** The look of the page as it is now, so that the processor's frame sits in it like any other field. */
export function readAppearance(): Appearance {
  const style = getComputedStyle(document.documentElement);
  const { fontFamily } = getComputedStyle(document.body);
  const variables = Object.entries(tokens).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  return {
    theme: matchMedia(darkness).matches ? 'night' : 'stripe',
    variables: { ...Object.fromEntries(variables), fontFamily, fontSizeBase: '16px' },
  };
}

/** @returns Ends the watching. */
export function watchAppearance(onChange: (appearance: Appearance) => void): () => void {
  const query = matchMedia(darkness);
  const tell = () => onChange(readAppearance());
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
