import { encode } from 'uqr';

export interface QrPath {
  /** Modules along one side, the quiet zone of four included, which ISO/IEC 18004 asks for. */
  size: number;
  /** The `d` of an SVG path, one unit a module. */
  path: string;
}

/** Draws a QR code as one path: no image request, no inline style, sharp at every size. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) => darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: runs.join('') };
}

function darkRuns(row: boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  let start: number | null = null;
  for (const [x, isDark] of [...row, false].entries()) {
    if (isDark) start ??= x;
    else if (start !== null) {
      runs.push([start, x - start]);
      start = null;
    }
  }
  return runs;
}
