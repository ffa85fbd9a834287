const ORIGIN = 'https://inside.invalid';

/** Only places of this product, never an address given by somebody else; home otherwise. */
export function insideOnly(place: string | undefined): {
  readonly to: string;
  readonly search: Record<string, string>;
} {
  if (!place?.startsWith('/') || !URL.canParse(place, ORIGIN)) return { to: '/', search: {} };
  const { origin, pathname, searchParams } = new URL(place, ORIGIN);
  // A browser reads “//host” and “/\host” as another site, wherever they hide
  const elsewhere = origin !== ORIGIN || pathname.startsWith('//') || pathname.startsWith('/connexion');
  return elsewhere ? { to: '/', search: {} } : { to: pathname, search: Object.fromEntries(searchParams) };
}
