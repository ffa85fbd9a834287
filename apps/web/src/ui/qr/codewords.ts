import { correctionOf } from './reed-solomon';

interface Version {
  readonly version: number;
  readonly blocks: number;
  /** Bytes of text, and bytes of correction, in each block. */
  readonly dataEach: number;
  readonly correctionEach: number;
}

// level M (15 % may be lost), enough for the address of a machine; blocks are all alike up to version 6
const VERSIONS: readonly Version[] = [
  { version: 1, blocks: 1, dataEach: 16, correctionEach: 10 },
  { version: 2, blocks: 1, dataEach: 28, correctionEach: 16 },
  { version: 3, blocks: 1, dataEach: 44, correctionEach: 26 },
  { version: 4, blocks: 2, dataEach: 32, correctionEach: 18 },
  { version: 5, blocks: 2, dataEach: 43, correctionEach: 24 },
  { version: 6, blocks: 4, dataEach: 27, correctionEach: 16 },
];

const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11];

/** The bytes of a QR code of the smallest version that holds the text. */
export function codewordsOf(text: string): { readonly version: number; readonly codewords: readonly number[] } {
  const bytes = [...new TextEncoder().encode(text)];
  const chosen = VERSIONS.find(({ blocks, dataEach }) => bytes.length + 2 <= blocks * dataEach);
  if (!chosen) throw new RangeError(`Too long for a QR code: ${text}`);
  const { version, blocks, dataEach, correctionEach } = chosen;
  const all = withHeader(bytes);
  for (let index = 0; all.length < blocks * dataEach; index += 1) all.push(PADDING[index % 2] ?? 0);
  const data = Array.from({ length: blocks }, (_, block) => all.slice(block * dataEach, (block + 1) * dataEach));
  const correction = data.map((block) => correctionOf(block, correctionEach));
  return { version, codewords: [...interleaved(data), ...interleaved(correction)] };
}

/** Mode and length take a byte and a half: every byte that follows straddles two, the last with the terminator. */
function withHeader(bytes: readonly number[]): number[] {
  const nibbles = [
    BYTE_MODE,
    bytes.length >> 4,
    bytes.length & 15,
    ...bytes.flatMap((byte) => [byte >> 4, byte & 15]),
    0,
  ];
  return Array.from(
    { length: nibbles.length / 2 },
    (_, at) => ((nibbles[2 * at] ?? 0) << 4) | (nibbles[2 * at + 1] ?? 0),
  );
}

/** First bytes of all blocks, then second bytes: a stain touches each block a little. */
const interleaved = (blocks: readonly (readonly number[])[]): number[] =>
  (blocks[0] ?? []).flatMap((_, index) => blocks.map((block) => block[index] ?? 0));
