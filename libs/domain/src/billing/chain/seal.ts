import { canonicalText } from './canonical-text';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal figures; given from outside, for the domain has no cryptography. */
export type Sha256 = (text: string) => string;

/** Stands before the first document of a series. */
export const NO_SEAL = '0'.repeat(64);

/** A document bound to the one before it: neither can be changed, removed or inserted unnoticed (CGI art. 286, I-3° bis: inalterable). */
export interface SealedDocument<D> {
  readonly document: D;
  readonly previousSeal: string;
  readonly seal: string;
}

export const sealOf = (document: unknown, previousSeal: string, sha256: Sha256): string =>
  sha256(`${previousSeal}\n${canonicalText(document)}`);

/** Seals a document after the last one of its series; null for the first. */
export function sealDocument<D>(document: D, previousSeal: string | null, sha256: Sha256): SealedDocument<D> {
  const previous = previousSeal ?? NO_SEAL;
  return { document, previousSeal: previous, seal: sealOf(document, previous, sha256) };
}
