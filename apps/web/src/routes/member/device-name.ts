export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
  /** Held in a hand: a phone or a tablet. */
  readonly handheld: boolean;
}

type Signs = readonly (readonly [name: string, sign: RegExp])[];

/** In this order: most browsers also claim to be Chrome and Safari. */
const BROWSERS: Signs = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
];

const SYSTEMS: Signs = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

const HANDHELD: readonly (string | null)[] = ['iPhone', 'iPad', 'Android'];

const firstOf = (signs: Signs, text: string): string | null => signs.find(([, sign]) => sign.test(text))?.[0] ?? null;

/** What a browser said it is, in the names people know it by. Only to recognise one’s own devices. */
export function deviceOf(userAgent: string | null): Device {
  const system = firstOf(SYSTEMS, userAgent ?? '');
  return { browser: firstOf(BROWSERS, userAgent ?? ''), system, handheld: HANDHELD.includes(system) };
}
