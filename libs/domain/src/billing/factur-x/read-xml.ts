/** An element as it was read: names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w.:-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root element of an XML text; undefined when it is not well formed. No document type is read: it could name other files. */
export function readXml(xml: string): XmlElement | undefined {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const token of xml.trim().matchAll(TOKEN)) {
    if (token.index !== end || !take(token, open)) return undefined;
    end += token[0].length;
  }
  const [root, ...others] = top.children;
  return end === xml.trim().length && open.length === 1 && others.length === 0 && top.text.trim() === ''
    ? root
    : undefined;
}

/** Puts one token into the tree; false when it does not fit. */
function take(token: RegExpExecArray, open: Open[]): boolean {
  const [, verbatim, closing, name, attributes = '', single, text] = token;
  const current = open.at(-1);
  if (!current) return false;
  if (text !== undefined) current.text += unescapeXml(text);
  else if (verbatim !== undefined) current.text += verbatim;
  else if (name !== undefined && closing) return close(open, name);
  else if (name !== undefined) {
    const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
    current.children.push(element);
    if (!single) open.push(element);
  }
  return true;
}

const close = (open: Open[], name: string): boolean => open.length > 1 && open.pop()?.name === name;

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [name, unescapeXml(one ?? other ?? '')]),
  );

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, reference: string) => {
    if (!reference.startsWith('#')) return NAMED[reference] ?? whole;
    const isHex = /^#x/i.test(reference);
    return String.fromCodePoint(Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10));
  });

/** Every element at the end of a path of names, in order. */
export const at = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement[] =>
  path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    element ? [element] : [],
  );

/** The text at the end of a path; undefined when nothing is there. */
export const textAt = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  at(element, ...path)[0]?.text.trim();
