const leastCharacters = 12;

/** How many characters a password still lacks, counted as the API counts: code points after composing (NFC). */
export function charactersMissing(password: string): number {
  return Math.max(0, leastCharacters - [...password.normalize('NFC')].length);
}
