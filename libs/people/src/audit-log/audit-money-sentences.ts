import { because, ofAmount } from './audit-complements';
import { type AuditSentence, verb, type Words } from './audit-sentence';

const ACCOUNT: Words = { FR: 'un compte', EN: 'an account' };
const INVOICE: Words = { FR: 'une facture', EN: 'an invoice' };
const TRANSFER: Words = { FR: 'un virement', EN: 'a transfer' };
const AGREEMENT: Words = { FR: 'une convention', EN: 'an agreement' };
const RECORDED: Words = { FR: 'un article', EN: 'an item' };

/** Acts on invoices and payments. */
export const MONEY_SENTENCES: Readonly<Record<string, AuditSentence>> = {
  OpenBillingAccount: { verb: verb('a ouvert le compte de', 'opened the account of'), object: ACCOUNT },
  EditBillingAccount: {
    verb: verb('a modifié les coordonnées de facturation de', 'edited the invoicing details of'),
    object: ACCOUNT,
  },
  EditBillingSettings: { verb: verb('a changé les réglages de facturation', 'changed the invoicing settings') },
  CreateDraft: { verb: verb('a préparé une facture pour', 'drafted an invoice for'), object: ACCOUNT },
  EditDraft: { verb: verb('a modifié le brouillon de', 'edited the draft of'), object: ACCOUNT },
  DiscardDraft: { verb: verb('a écarté le brouillon de', 'discarded the draft of'), object: ACCOUNT },
  IssueDraft: { verb: verb('a émis', 'issued'), object: INVOICE },
  CreditInvoice: { verb: verb('a établi l’avoir', 'issued the credit note'), object: INVOICE, complements: [because] },
  StartBillingRun: { verb: verb('a lancé la facturation du jour', 'started the billing run of the day') },
  ResumeBillingRun: { verb: verb('a repris la facturation arrêtée', 'resumed the billing run that had stopped') },
  RecordPayment: {
    verb: verb('a encaissé un paiement de', 'recorded a payment of'),
    object: ACCOUNT,
    complements: [ofAmount],
  },
  GiveBackPayment: {
    verb: verb('a rendu de l’argent à', 'gave money back to'),
    object: ACCOUNT,
    complements: [ofAmount],
  },
  RefundPayment: { verb: verb('a remboursé un paiement', 'refunded a payment'), complements: [ofAmount, because] },
  OpenInvoicePayment: { verb: verb('a commencé à payer', 'began to pay'), object: INVOICE },
  ClosePeriod: { verb: verb('a clôturé une période comptable', 'closed an accounting period') },

  ImportBankStatement: { verb: verb('a importé un relevé de la banque', 'imported a statement of the bank') },
  MatchBankLine: {
    verb: verb('a rapproché un virement de', 'matched a transfer of'),
    object: ACCOUNT,
    complements: [ofAmount],
  },
  JoinBankLine: {
    verb: verb('a pointé sur le relevé un virement de', 'ticked off the statement a transfer of'),
    object: ACCOUNT,
    complements: [ofAmount],
  },
  SetAsideBankLine: { verb: verb('a mis de côté', 'set aside'), object: TRANSFER },
  TakeUpBankLine: { verb: verb('a repris', 'took up again'), object: TRANSFER },

  RecordCharge: { verb: verb('a noté à facturer', 'wrote down to invoice'), object: RECORDED },
  WithdrawRecordedCharge: {
    verb: verb('a retiré de ce qui sera facturé', 'withdrew from what will be invoiced'),
    object: RECORDED,
    complements: [because],
  },

  CreateAgreement: { verb: verb('a enregistré la convention', 'recorded the agreement'), object: AGREEMENT },
  SponsorSubscription: {
    verb: verb('a fait prendre en charge par un partenaire', 'had a partner sponsor'),
    object: { FR: 'un membre', EN: 'a member' },
  },
  EndSponsorship: {
    verb: verb('a arrêté la prise en charge de', 'ended the sponsorship of'),
    object: { FR: 'un membre', EN: 'a member' },
  },
};
