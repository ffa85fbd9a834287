/** PostgreSQL text cannot hold U+0000; lone surrogates cannot be encoded in UTF-8. Gives the path of the first offender. */
export function hasForbiddenCharacter(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? path : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = hasForbiddenCharacter(child, key);
    if (found) return found;
  }
  return undefined;
}
