import { documentNumber, nextPlace, type DocumentNumber } from '../invoice/document-number';
import type { IssuedDocument } from '../invoice/issued-document';
import { NO_SEAL, sealOf, type SealedDocument, type Sha256 } from './seal';

/** What a verification finds wrong with a document. */
export type ChainFault = {
  readonly number: string;
  readonly fault:
    /** The document, or its seal, is not what was sealed. */
    | 'CHANGED'
    /** It does not follow the document before it: one was removed, inserted or exchanged. */
    | 'UNLINKED'
    /** Its number does not follow the one before. */
    | 'OUT_OF_SEQUENCE'
    /** Its number is not the one of its place, or it was issued before the one before it. */
    | 'INCONSISTENT'
    /** A document that a closing or an export knew is not there any more, or is another. */
    | 'LOST';
};

/** A document known from elsewhere: the last of a closed period, of a backup, of an accountant's export. */
export interface ChainAnchor {
  readonly series: string;
  readonly number: string;
  readonly seal: string;
}

type Sealed = SealedDocument<Pick<IssuedDocument, 'number' | 'place' | 'issuedOn'>>;

/**
 * Computes the whole chain of one series again, first to last. A chain alone cannot tell that its last documents were cut off:
 * the anchors can.
 */
export function verifyChain(
  documents: readonly Sealed[],
  sha256: Sha256,
  anchors: readonly ChainAnchor[] = [],
): ChainFault[] {
  const faults = documents.flatMap((sealed, at) => faultsOf(sealed, documents[at - 1], sha256));
  const seals = new Map(documents.map(({ document, seal }) => [document.number, seal]));
  const lost = anchors.filter(({ number, seal }) => seals.get(number) !== seal);
  return [...faults, ...lost.map(({ number }): ChainFault => ({ number, fault: 'LOST' }))];
}

function faultsOf(sealed: Sealed, before: Sealed | undefined, sha256: Sha256): ChainFault[] {
  const { document, previousSeal, seal } = sealed;
  const checks = {
    CHANGED: seal === resealed(sealed, sha256),
    UNLINKED: previousSeal === (before?.seal ?? NO_SEAL),
    OUT_OF_SEQUENCE: follows(document, before?.document),
    INCONSISTENT:
      numberOf(document.place) === document.number && (before?.document.issuedOn ?? '') <= document.issuedOn,
  };
  return (Object.keys(checks) as (keyof typeof checks)[])
    .filter((fault) => !checks[fault])
    .map((fault) => ({ number: document.number, fault }));
}

/** What cannot be sealed was not sealed as it stands. */
function resealed({ document, previousSeal }: Sealed, sha256: Sha256): string | undefined {
  try {
    return sealOf(document, previousSeal, sha256);
  } catch {
    return undefined;
  }
}

function numberOf(place: DocumentNumber): string | undefined {
  try {
    return documentNumber(place);
  } catch {
    return undefined;
  }
}

function follows({ place, issuedOn }: Sealed['document'], before: Sealed['document'] | undefined): boolean {
  if (!before) return place.rank === 1;
  const next = nextPlace(before.place, issuedOn);
  return place.series === next.series && place.year === next.year && place.rank === next.rank;
}
