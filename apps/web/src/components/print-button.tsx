'use client';

import { Button } from './button.tsx';

/** Prints the page, which has a layout for paper. Does nothing before JavaScript arrives, as the browser's own menu would. */
export function PrintButton() {
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      Print
    </Button>
  );
}
