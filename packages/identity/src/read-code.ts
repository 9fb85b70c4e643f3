/**
 * A typed code without the blanks and dashes people put between groups.
 *
 * @param digits How many it has.
 * @returns NULL when it cannot be a code; nothing is compared with it.
 */
export function readCode(typed: string, digits: number): string | null {
  const code = typed.slice(0, 40).replaceAll(/[\s-]/g, '');
  return code.length === digits && /^[0-9]+$/.test(code) ? code : null;
}
