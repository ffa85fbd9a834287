/** An address needs a host and the name of a database: postgres://host/name. */
export function namesADatabase(url: string): boolean {
  const address = URL.parse(url);
  return Boolean(address?.host && address.pathname.length > 1);
}
