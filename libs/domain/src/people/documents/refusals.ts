import type { SupportingDocumentState } from '../vocabulary';

export type DocumentFileRefusal =
  | { readonly code: 'DOCUMENT_TOO_LARGE'; readonly maximumMegabytes: number }
  | { readonly code: 'DOCUMENT_NOT_READABLE' }
  /** The format iPhones keep photos in, which most browsers cannot show. */
  | { readonly code: 'DOCUMENT_IS_HEIC' };

export type DocumentReviewRefusal =
  | { readonly code: 'DOCUMENT_NOT_TO_REVIEW'; readonly state: SupportingDocumentState }
  | { readonly code: 'DOCUMENT_EXPIRY_MISSING' }
  | { readonly code: 'DOCUMENT_NEVER_EXPIRES' }
  | { readonly code: 'DOCUMENT_ALREADY_EXPIRED' }
  | { readonly code: 'DOCUMENT_EXPIRY_TOO_FAR'; readonly maximumYears: number };

export type DocumentRefusal =
  | DocumentFileRefusal
  | DocumentReviewRefusal
  | { readonly code: 'DOCUMENT_ALREADY_SENT' }
  | { readonly code: 'DOCUMENT_ALREADY_WITHDRAWN' }
  | { readonly code: 'DOCUMENT_TYPE_CODE_TAKEN' }
  /** Asked of those who book a kind of resource: say which, and of nobody else. */
  | { readonly code: 'DOCUMENT_KIND_MISPLACED' };
