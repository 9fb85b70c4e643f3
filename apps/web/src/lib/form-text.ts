/**
 * A field of a form as text; a missing one or a file is empty.
 *
 * @param form What a server action was called with. A browser sends a form; whoever calls it by hand sends anything.
 */
export function formText(form: unknown, name: string): string {
  const value = form instanceof FormData ? form.get(name) : null;
  return typeof value === 'string' ? value : '';
}
