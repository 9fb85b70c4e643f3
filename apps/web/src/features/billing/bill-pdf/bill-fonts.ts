import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Public Sans, with accents; embedded, cut down to the letters a bill has. Found from where the process
 * was started, for a bundler would make an address of its own of a file it sees. A typeface with many rules of shaping, such
 * as Inter, takes four times as long.
 */
const find = createRequire(join(process.cwd(), 'package.json')).resolve;

const read = (path: string) => readFileSync(find(`@expo-google-fonts/public-sans/${path}`));

let fonts: { readonly regular: Buffer; readonly bold: Buffer } | undefined;

/** Read once, with the first bill. */
export function billFonts() {
  fonts ??= {
    regular: read('400Regular/PublicSans_400Regular.ttf'),
    bold: read('600SemiBold/PublicSans_600SemiBold.ttf'),
  };
  return fonts;
}
