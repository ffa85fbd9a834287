import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { draftFrom, draftWith } from '../invoice/draft-from';
import { issueInvoice } from '../invoice/issue-invoice';
import { canonicalText } from './canonical-text';
import { NO_SEAL, sealDocument, type SealedDocument } from './seal';
import { verifyChain } from './verify-chain';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
type Sealed = SealedDocument<ReturnType<typeof issueInvoice>>;

/** Two of 2025, the rest of 2026. */
const chainOf = (drafts: readonly number[][]): Sealed[] =>
  drafts.reduce<Sealed[]>((chain, figures, i) => {
    const [year, rank] = i < 2 ? [2025, i + 1] : [2026, i - 1];
    const issued = issueInvoice(draftFrom(figures), { place: { series: 'FA', year, rank }, issuedOn: `${year}-11-23` });
    return [...chain, sealDocument(issued, chain.at(-1)?.seal ?? null, sha256)];
  }, []);

const chains = fc
  .array(fc.array(fc.nat(), { minLength: 3, maxLength: 6 }), { minLength: 2, maxLength: 6 })
  .map(chainOf);

/** Every place of a value where something can be changed. */
const leavesOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]))
    : [path];

function changed<T>(value: T, path: readonly string[]): T {
  const copy = structuredClone(value);
  const last = path.at(-1)!;
  const holder = path
    .slice(0, -1)
    .reduce((at, key) => at[key] as Record<string, unknown>, copy as Record<string, unknown>);
  const old = holder[last];
  holder[last] = typeof old === 'number' ? old + 1 : typeof old === 'string' ? `${old}x` : old === null ? 0 : !old;
  return copy;
}

describe('a chain of issued documents', () => {
  it('is found whole when nothing was touched', () => {
    fc.assert(
      fc.property(chains, (chain) => expect(verifyChain(chain, sha256)).toEqual([])),
      { numRuns: 100 },
    );
  });

  it('shows a change of any single field of any document', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), (chain, which, where) => {
        const at = which % chain.length;
        const leaves = leavesOf(chain[at]);
        const tampered = chain.with(at, changed(chain[at]!, leaves[where % leaves.length]!));
        expect(verifyChain(tampered, sha256)).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('shows every field of one document changed, one by one', () => {
    const [sealed] = chainOf([[1, 3, 14, 21, 33]]);
    for (const path of leavesOf(sealed))
      expect([path, verifyChain([changed(sealed!, path)], sha256)]).not.toEqual([path, []]);
  });

  it('shows a document removed, inserted twice, or exchanged with its neighbour', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, which) => {
        const at = which % (chain.length - 1);
        expect(verifyChain(chain.toSpliced(at, 1), sha256)).not.toEqual([]);
        expect(verifyChain(chain.toSpliced(at, 0, chain[at]!), sha256)).not.toEqual([]);
        expect(verifyChain(chain.with(at, chain[at + 1]!).with(at + 1, chain[at]!), sha256)).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('shows its last documents cut off, or all of it sealed anew, to who kept a seal', () => {
    const chain = chainOf([[0], [1], [2], [3]].map((figures) => [...figures, 5, 8]));
    const anchors = chain.map(({ document, seal }) => ({ series: 'FA', number: document.number, seal }));
    expect(verifyChain(chain, sha256, anchors)).toEqual([]);
    expect(verifyChain(chain.slice(0, 3), sha256, anchors)).toEqual([{ number: 'FA-2026-00002', fault: 'LOST' }]);
    const forged = chainOf([[0], [1], [9], [3]].map((figures) => [...figures, 5, 8]));
    expect(verifyChain(forged, sha256)).toEqual([]);
    expect(verifyChain(forged, sha256, anchors).map(({ number }) => number)).toEqual([
      'FA-2026-00001',
      'FA-2026-00002',
    ]);
  });

  it('names what is wrong', () => {
    const [first, second, third] = chainOf([
      [0, 5, 8],
      [1, 5, 8],
      [2, 5, 8],
    ]);
    const touched = { ...second!, document: { ...second!.document, dueOn: '2030-01-01' } };
    expect(verifyChain([first!, touched, third!], sha256)).toEqual([{ number: 'FA-2025-00002', fault: 'CHANGED' }]);
    expect(verifyChain([first!, third!], sha256)).toEqual([{ number: 'FA-2026-00001', fault: 'UNLINKED' }]);
  });

  it('shows a number left out even by who sealed all of it anew', () => {
    const sealed = [1, 3].reduce<Sealed[]>((chain, rank) => {
      const issued = issueInvoice(draftWith(), { place: { series: 'FA', year: 2026, rank }, issuedOn: '2026-11-23' });
      return [...chain, sealDocument(issued, chain.at(-1)?.seal ?? null, sha256)];
    }, []);
    expect(verifyChain(sealed, sha256)).toEqual([{ number: 'FA-2026-00003', fault: 'OUT_OF_SEQUENCE' }]);
    const anew = sealDocument(sealed[1]!.document, null, sha256);
    expect(verifyChain([anew], sha256)).toEqual([{ number: 'FA-2026-00003', fault: 'OUT_OF_SEQUENCE' }]);
  });

  it('starts from nothing', () => {
    const issued = issueInvoice(draftWith(), { place: { series: 'FA', year: 2026, rank: 1 }, issuedOn: '2026-11-23' });
    expect(sealDocument(issued, null, sha256).previousSeal).toBe(NO_SEAL);
  });
});

describe('the text that is sealed', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalText({ b: [1, null], a: 'é\n"' })).toBe(canonicalText({ a: 'é\n"', b: [1, null] }));
    expect(canonicalText({ b: [1, null], a: 'é\n"' })).toBe('{"a":"é\\n\\"","b":[1,null]}');
  });

  it('gives back the value it was made of', () => {
    const values = fc.object({ values: [fc.string(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null)] });
    fc.assert(
      fc.property(values, (value) => {
        const read: unknown = JSON.parse(canonicalText(value));
        expect(canonicalText(read)).toBe(canonicalText(value));
        expect(JSON.stringify(read).length).toBe(JSON.stringify(value).length);
      }),
      { numRuns: 100 },
    );
  });

  it.each([undefined, 0.5, Number.NaN, new Date(0), { a: undefined }, [() => 1], 2n])('refuses %p', (value) => {
    expect(() => canonicalText(value)).toThrow(TypeError);
  });
});
