import Bowser from 'bowser';

const knownBrowsers = new Set(Object.values(Bowser.BROWSER_MAP));
const knownSystems = new Set(Object.values(Bowser.OS_MAP));
const unknownDevice = 'An unknown browser or app';

/**
 * A browser and its system in words: “Firefox on Linux”. Only names of a list: what somebody else's program calls itself
 * would stand in a message of ours.
 */
export function deviceName(userAgent: string | null): string {
  // The library throws for an empty text.
  if (!userAgent) return unknownDevice;
  const { browser, os } = Bowser.parse(userAgent);
  const [name, system] = [known(browser.name, knownBrowsers), known(os.name, knownSystems)];
  if (name && system) return `${name} on ${system}`;
  return name ?? (system ? `A browser or app on ${system}` : unknownDevice);
}

const known = (name: string | undefined, names: ReadonlySet<string>): string | null =>
  name !== undefined && names.has(name) ? name : null;
