/**
 * One text for one value, whatever the order of its keys: JSON as RFC 8785 writes it, for whole numbers. What JSON would drop or
 * blur (undefined, fractions, dates) is refused, so that no two values share a text.
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return wholeNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) return members(value);
  throw new TypeError(`cannot be sealed: ${typeof value}`);
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`cannot be sealed: ${value} is not whole`);
  return JSON.stringify(value);
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const members = (value: object): string => {
  const written = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
  return `{${written.join(',')}}`;
};
