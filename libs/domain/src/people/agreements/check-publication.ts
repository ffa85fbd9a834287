import type { AgreementRefusal } from './refusals';

/** A version of a text: what it says, from which civil day. */
export interface PublishedText {
  readonly textFr: string;
  readonly textEn: string;
  readonly inForceFrom: string;
}

export interface PublicationFacts {
  readonly wanted: PublishedText;
  /** The latest version published, in force or only announced. */
  readonly last: PublishedText | null;
  readonly today: string;
}

/** Nobody can have accepted yesterday what is published today. */
const versionMustNotReachIntoThePast = ({ wanted, today }: PublicationFacts): AgreementRefusal | undefined =>
  wanted.inForceFrom < today ? { code: 'AGREEMENT_DAY_PASSED' } : undefined;

const versionsMustFollowEachOther = ({ wanted, last }: PublicationFacts): AgreementRefusal | undefined =>
  last && wanted.inForceFrom < last.inForceFrom
    ? { code: 'AGREEMENT_DAY_BEFORE_THE_LAST', day: last.inForceFrom }
    : undefined;

/** A new version makes everybody read and accept again: never for nothing. */
const versionMustSaySomethingNew = ({ wanted, last }: PublicationFacts): AgreementRefusal | undefined =>
  last && wanted.textFr === last.textFr && wanted.textEn === last.textEn
    ? { code: 'AGREEMENT_NOT_CHANGED' }
    : undefined;

export const PUBLICATION_RULES = [
  versionMustNotReachIntoThePast,
  versionsMustFollowEachOther,
  versionMustSaySomethingNew,
] as const;

export const checkPublication = (facts: PublicationFacts): AgreementRefusal[] =>
  PUBLICATION_RULES.flatMap((rule) => rule(facts) ?? []);
