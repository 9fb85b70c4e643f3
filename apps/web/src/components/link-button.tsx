import Link, { type LinkProps } from 'next/link';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';

type LinkButtonProps<Path> = ButtonLook & Pick<LinkProps<Path>, 'href' | 'prefetch'> & { children: ReactNode };

/** A link that weighs as much as a button: it goes somewhere and changes nothing. */
export function LinkButton<Path>({ variant, wide, ...rest }: LinkButtonProps<Path>) {
  return <Link<Path> className={buttonClass({ variant, wide })} {...rest} />;
}
