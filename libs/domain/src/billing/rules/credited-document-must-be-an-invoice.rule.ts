import type { CreditFacts } from '../credit/credit-facts';
import type { CreditRefusal } from '../refusals';

/** A credit note that went wrong is mended by a new invoice. */
export const creditedDocumentMustBeAnInvoice = ({ invoice }: CreditFacts): CreditRefusal | undefined =>
  invoice.kind === 'INVOICE' ? undefined : { code: 'ONLY_INVOICES_ARE_CREDITED' };
