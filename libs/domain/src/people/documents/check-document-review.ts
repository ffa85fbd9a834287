import { addMonths } from '../../membership/civil-months';
import type { SupportingDocumentState } from '../vocabulary';
import type { DocumentReviewRefusal } from './refusals';

/** What decides whether staff may accept a document. */
export interface DocumentAcceptance {
  readonly state: SupportingDocumentState;
  readonly hasExpiry: boolean;
  /** Last civil day it is good for, as read on it. */
  readonly expiresOn: string | null;
  readonly today: string;
}

/** A driving licence holds for fifteen years, nothing else for longer. */
const MAXIMUM_YEARS = 20;

const documentMustAwaitReview = ({ state }: DocumentAcceptance): DocumentReviewRefusal | undefined =>
  state === 'SUBMITTED' ? undefined : { code: 'DOCUMENT_NOT_TO_REVIEW', state };

const expiryMustBeGivenWhereThereIsOne = (facts: DocumentAcceptance): DocumentReviewRefusal | undefined => {
  if (facts.hasExpiry) return facts.expiresOn === null ? { code: 'DOCUMENT_EXPIRY_MISSING' } : undefined;
  return facts.expiresOn === null ? undefined : { code: 'DOCUMENT_NEVER_EXPIRES' };
};

const expiryMustBeToCome = ({ expiresOn, today }: DocumentAcceptance): DocumentReviewRefusal | undefined =>
  expiresOn !== null && expiresOn < today ? { code: 'DOCUMENT_ALREADY_EXPIRED' } : undefined;

/** A year mistyped would keep a dead insurance alive for a century. */
const expiryMustBePlausible = ({ expiresOn, today }: DocumentAcceptance): DocumentReviewRefusal | undefined =>
  expiresOn !== null && expiresOn > addMonths(today, MAXIMUM_YEARS * 12)
    ? { code: 'DOCUMENT_EXPIRY_TOO_FAR', maximumYears: MAXIMUM_YEARS }
    : undefined;

export const DOCUMENT_ACCEPTANCE_RULES = [
  documentMustAwaitReview,
  expiryMustBeGivenWhereThereIsOne,
  expiryMustBeToCome,
  expiryMustBePlausible,
] as const;

export const checkDocumentAcceptance = (facts: DocumentAcceptance): DocumentReviewRefusal[] =>
  DOCUMENT_ACCEPTANCE_RULES.flatMap((rule) => rule(facts) ?? []);

/** Staff may refuse what waits for them, and go back on what they accepted by mistake. */
export const checkDocumentRefusal = ({ state }: { state: SupportingDocumentState }): DocumentReviewRefusal[] =>
  state === 'SUBMITTED' || state === 'ACCEPTED' ? [] : [{ code: 'DOCUMENT_NOT_TO_REVIEW', state }];
