import type { InvoiceDraft } from './invoice-draft';

/** What the rules on issuing need to know; days as YYYY-MM-DD. */
export interface IssueFacts {
  readonly draft: InvoiceDraft;
  readonly issuedOn: string;
  /** Day of the last document of the series; null for the first. */
  readonly lastIssuedOn: string | null;
  /** Last day of the last closed accounting period. */
  readonly closedThrough: string | null;
}
