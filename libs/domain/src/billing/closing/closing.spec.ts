import { createHash } from 'node:crypto';
import { canonicalText, sealDocument, verifyChain, type SealedDocument } from '../chain';
import { issueCreditNote, wholeCredit } from '../credit';
import { draftWith } from '../invoice/draft-from';
import type { IssuedDocument } from '../invoice/issued-document';
import { issueInvoice } from '../invoice/issue-invoice';
import { checkClosing } from './check-closing';
import { closePeriod } from './closing';
import type { ClosingFacts } from './closing-facts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const check = (changes: Partial<ClosingFacts> = {}) =>
  checkClosing({
    closesThrough: '2026-11-30',
    closedThrough: '2026-10-31',
    today: '2026-12-01',
    waitingDrafts: 0,
    chainFaults: 0,
    ...changes,
  });

const chain = [1, 2, 3].reduce<SealedDocument<IssuedDocument>[]>((before, rank) => {
  const issued = issueInvoice(draftWith(), { place: { series: 'FA', year: 2026, rank }, issuedOn: '2026-11-23' });
  return [...before, sealDocument(issued, before.at(-1)?.seal ?? null, sha256)];
}, []);
const [first] = chain;
const credit = issueCreditNote(
  {
    invoice: first!.document,
    earlier: [],
    wanted: wholeCredit(first!.document, []),
    reason: 'Double',
    issuedOn: '2026-11-24',
    lastIssuedOn: null,
    closedThrough: null,
  },
  { series: 'AV', year: 2026, rank: 1 },
);

describe('closing a period', () => {
  it('is allowed once it is over, in order, with nothing waiting and every seal whole', () =>
    expect(check()).toEqual([]));

  it('is refused before its end, twice, with drafts waiting, or on a broken chain', () => {
    expect(check({ today: '2026-11-30' })).toEqual([{ code: 'PERIOD_NOT_OVER', closesThrough: '2026-11-30' }]);
    expect(check({ closedThrough: '2026-11-30' })).toEqual([
      { code: 'PERIOD_ALREADY_CLOSED', closedThrough: '2026-11-30' },
    ]);
    expect(check({ waitingDrafts: 2, chainFaults: 1 })).toEqual([
      { code: 'DRAFTS_WAITING', count: 2 },
      { code: 'CHAIN_BROKEN', count: 1 },
    ]);
  });

  it('adds up what was sold, credit notes taken off, and goes on adding from period to period', () => {
    const november = closePeriod('2026-11-30', [...chain, sealDocument(credit, null, sha256)], null);
    expect(november).toMatchObject({ documents: 4, grossCents: 84_000, perpetualGrossCents: 84_000 });
    expect(november.sales).toMatchObject([{ baseCents: 70_000, vatCents: 14_000 }]);
    const december = closePeriod('2026-12-31', [], november);
    expect(december).toMatchObject({ documents: 0, grossCents: 0, perpetualGrossCents: 84_000 });
    expect(december.anchors).toEqual(november.anchors);
  });

  it('keeps the last seal of each series, so that a chain cut short is seen', () => {
    const { anchors } = closePeriod('2026-11-30', [...chain, sealDocument(credit, null, sha256)], null);
    expect(anchors.map(({ number }) => number)).toEqual(['AV-2026-00001', 'FA-2026-00003']);
    const ours = anchors.filter(({ series }) => series === 'FA');
    expect(verifyChain(chain, sha256, ours)).toEqual([]);
    expect(verifyChain(chain.slice(0, 2), sha256, ours)).toEqual([{ number: 'FA-2026-00003', fault: 'LOST' }]);
  });

  it('can be sealed itself', () => {
    expect(() => canonicalText(closePeriod('2026-11-30', chain, null))).not.toThrow();
  });
});
