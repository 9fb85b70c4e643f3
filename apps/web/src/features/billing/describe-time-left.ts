/** What is left from one moment to another, in words that are never too long: `29 minutes`, `1 minute`, `less than a minute`. */
export function describeTimeLeft(from: string, until: string): string {
  const minutes = Math.floor((Date.parse(until) - Date.parse(from)) / 60_000);
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
