import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';

/** A link that weighs as much as a button: it goes somewhere and changes nothing. */
export function LinkButton({ variant, wide, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return <Link className={buttonClass({ variant, wide })} {...rest} />;
}
