/** Names in a browser's user agent, the more specific ones first: most claim to be others, too. */
const browsers = [
  [/\bEdg\w*\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\b(Headless)?Chrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

const systems = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** A device as its owner would call it, such as `Firefox, Windows`; the start of the user agent if the browser is unknown.
 * @returns null without a user agent. */
export function deviceName(userAgent: string | null | undefined): string | null {
  if (!userAgent) return null;
  const named = (names: typeof browsers | typeof systems) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (!browser) return userAgent.slice(0, 80);
  return [browser, system].filter(Boolean).join(', ');
}
