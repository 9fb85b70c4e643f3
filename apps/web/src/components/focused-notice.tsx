'use client';

import { type ComponentProps, useEffect, useRef } from 'react';
import { Notice } from './notice.tsx';

/** The answer to something just sent: it takes the focus when it appears, so that it is read out and scrolled to. */
export function FocusedNotice(props: Omit<ComponentProps<typeof Notice>, 'ref'>) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return <Notice role="alert" {...props} ref={notice} />;
}
