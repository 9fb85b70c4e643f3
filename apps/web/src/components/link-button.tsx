import type { LinkProps } from 'next/link';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';
import { PageLink } from './page-link.tsx';

type LinkButtonProps<Path> = ButtonLook & Pick<LinkProps<Path>, 'href' | 'prefetch'> & { children: ReactNode };

/** A link that weighs as much as a button: it goes somewhere and changes nothing. */
export function LinkButton<Path>({ variant, wide, ...rest }: LinkButtonProps<Path>) {
  return <PageLink<Path> className={buttonClass({ variant, wide })} {...rest} />;
}
