/** Attributes of an element, by name. */
type Attributes = Readonly<Record<string, string>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no control characters but tab and line ends, no lone surrogates, no U+FFFE and U+FFFF: none can be written at all. */
const isWritable = (point: number): boolean =>
  point >= 0x20
    ? !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff
    : [9, 10, 13].includes(point);

/** A text as it may stand between two tags or in an attribute. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter((character) => isWritable(character.codePointAt(0) ?? 0))
    .map((character) => ENTITIES[character] ?? character)
    .join('');

const opening = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');

/** An element of one text; nothing at all for null or an empty text: EN 16931 wants no empty elements. */
export const leaf = (name: string, text: string | null, attributes: Attributes = {}): string =>
  text === null || text.trim() === '' ? '' : `<${opening(name, attributes)}>${escapeXml(text)}</${name}>`;

/** An element of others, in the order of the schema; nothing when all of them are. */
export function branch(name: string, ...children: readonly string[]): string {
  const content = children.join('');
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}
