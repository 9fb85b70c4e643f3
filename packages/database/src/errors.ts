/** True when `error` is PostgreSQL's unique_violation (23505), on the named constraint if one is given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (typeof cause !== 'object' || cause === null) return false;
  const { code, constraint_name: name } = cause as { code?: string; constraint_name?: string };
  return code === '23505' && (constraint === undefined || name === constraint);
}
