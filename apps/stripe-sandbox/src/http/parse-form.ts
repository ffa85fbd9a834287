/** What a form holds: text, lists and named parts. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue };

interface Branch {
  [name: string]: string | Branch;
}

const MAX_DEPTH = 10;

/** `a[b][0]=c` as the SDK writes it, to `{ a: { b: ['c'] } }`. */
export function parseForm(text: string): { [name: string]: FormValue } {
  const root = branch();
  for (const [name, value] of new URLSearchParams(text)) place(root, pathOf(name), value);
  return Object.fromEntries(Object.entries(root).map(([name, value]) => [name, settle(value)]));
}

// no prototype: a field called __proto__ is only a field
const branch = (): Branch => Object.create(null) as Branch;

function pathOf(name: string): string[] {
  const [, head = name, rest = ''] = /^([^[]+)((?:\[[^\]]*\])*)$/.exec(name) ?? [];
  return [head, ...[...rest.matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => part)].slice(0, MAX_DEPTH);
}

function place(at: Branch, [head = '', ...rest]: string[], value: string): void {
  const name = head === '' ? String(Object.keys(at).length) : head;
  if (rest.length === 0) {
    at[name] = value;
    return;
  }
  const below = at[name];
  const next = typeof below === 'object' ? below : branch();
  at[name] = next;
  place(next, rest, value);
}

function settle(value: string | Branch): FormValue {
  if (typeof value === 'string') return value;
  const names = Object.keys(value);
  const settled = Object.values(value).map(settle);
  if (names.length > 0 && names.every((name) => /^\d+$/.test(name))) return settled;
  return Object.fromEntries(names.map((name, index) => [name, settled[index] ?? '']));
}
