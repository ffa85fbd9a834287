import { JobsModule } from '@etabli/jobs';
import { PeopleModule } from '@etabli/people';
import { Module } from '@nestjs/common';
import { AccountsRepository } from './accounts/accounts.repository';
import { ClosePeriod } from './closing/close-period.use-case';
import { CreditIssuer } from './crediting/credit-issuer';
import { CreditInvoice } from './crediting/credit-invoice.use-case';
import { CreateDraft } from './issuing/create-draft.use-case';
import { DiscardDraft } from './issuing/discard-draft.use-case';
import { DraftsRepository } from './issuing/drafts.repository';
import { EditDraft } from './issuing/edit-draft.use-case';
import { InvoiceIssuer } from './issuing/invoice-issuer';
import { IssueDraft } from './issuing/issue-draft.use-case';
import { SeriesQuery } from './issuing/series.query';
import { SeriesRepository } from './issuing/series.repository';
import { AccountSettler } from './settling/account-settler';
import { VerifyDocuments } from './verifying/verify-documents';
import { AccountsQuery } from './accounts/accounts.query';
import { BillingSettingsQuery } from './accounts/billing-settings.query';
import { OpenBillingAccount } from './accounts/open-billing-account.use-case';
import { EditBillingAccount } from './accounts/edit-billing-account.use-case';
import { EditBillingSettings } from './accounts/edit-billing-settings.use-case';
import { DraftsQuery } from './issuing/drafts.query';
import { DocumentsQuery } from './documents/documents.query';
import { RecordPayment } from './payments/record-payment.use-case';
import { GiveBackPayment } from './payments/give-back-payment.use-case';
import { ClosingsQuery } from './closing/closings.query';
import { OpenMonthsQuery } from './closing/open-months.query';
import { MonthsOfMoneyQuery } from './closing/months-of-money.query';
import { BillingDocumentResolver } from './graphql/billing-document.resolver';
import { InvoiceDraftResolver } from './graphql/invoice-draft.resolver';
import { BillingAccountResolver } from './graphql/billing-account.resolver';
import { BillingSettingsResolver } from './graphql/billing-settings.resolver';
import { AccountingResolver } from './graphql/accounting.resolver';
import { BillingRunsRepository } from './run/billing-runs.repository';
import { BillingRunsQuery } from './run/billing-runs.query';
import { StartBillingRun } from './run/start-billing-run.use-case';
import { ResumeBillingRun } from './run/resume-billing-run.use-case';
import { AccountInvoicer } from './run/account-invoicer';
import { RunNotices } from './run/run-notices';
import { RunBilling } from './run/run-billing';
import { BillingRunJob } from './run/billing-run.job';
import { BillingRunResolver } from './graphql/billing-run.resolver';
import { BankImportController } from './bank/bank-import.controller';
import { BankLinesQuery } from './bank/bank-lines.query';
import { BankLinesRepository } from './bank/bank-lines.repository';
import { ImportBankStatement } from './bank/import-bank-statement.use-case';
import { JoinBankLine } from './bank/join-bank-line.use-case';
import { MatchBankLine } from './bank/match-bank-line.use-case';
import { SetAsideBankLine } from './bank/set-aside-bank-line.use-case';
import { BankLineResolver } from './graphql/bank-line.resolver';
import { AgreementResolver } from './graphql/agreement.resolver';
import { AgreementsQuery } from './sponsoring/agreements.query';
import { CreateAgreement } from './sponsoring/create-agreement.use-case';
import { EndSponsorship } from './sponsoring/end-sponsorship.use-case';
import { PartnersRepository } from './sponsoring/partners.repository';
import { SponsorshipsRepository } from './sponsoring/sponsorships.repository';
import { SponsorSubscription } from './sponsoring/sponsor-subscription.use-case';
import { RecordedChargeResolver } from './graphql/recorded-charge.resolver';
import { RecordCharge } from './recorded/record-charge.use-case';
import { RecordedChargesQuery } from './recorded/recorded-charges.query';
import { WithdrawRecordedCharge } from './recorded/withdraw-recorded-charge.use-case';
import { BooksOfPeriodQuery } from './exports/books-of-period.query';
import { ArchiveContents } from './archives/archive-contents';
import { ArchiveController } from './archives/archive.controller';
import { ArchivePeriodJob } from './archives/archive-period.job';
import { Archives } from './archives/archives';
import { PeriodFiles } from './exports/period-files';
import { AccountingFiles } from './exports/accounting-files';
import { AccountingFilesController } from './exports/accounting-files.controller';
import { OpenBillingPortal } from './methods/open-billing-portal.use-case';
import { OpenPaymentMethodSetup } from './methods/open-payment-method-setup.use-case';
import { PaymentMethodsQuery } from './methods/payment-methods.query';
import { PreferPaymentMethod } from './methods/prefer-payment-method.use-case';
import { ProviderCustomer } from './methods/provider-customer';
import { RemovePaymentMethod } from './methods/remove-payment-method.use-case';
import { AttemptsQuery } from './payments/attempts.query';
import { OpenInvoicePayment } from './payments/open-invoice-payment.use-case';
import { RefundPayment } from './payments/refund-payment.use-case';
import { PaymentAttemptResolver } from './graphql/payment-attempt.resolver';
import { PaymentMethodResolver } from './graphql/payment-method.resolver';
import { DebtsRepository } from './dunning/debts.repository';
import { FollowDebts } from './dunning/follow-debts';
import { RemindDebtor } from './dunning/remind-debtor';
import { MethodsRepository } from './methods/methods.repository';
import { AttemptsRepository } from './payments/attempts.repository';
import { ChargeAttempt } from './payments/charge-attempt';
import { ClosePage } from './payments/close-page';
import { CollectPayments } from './payments/collect-payments';
import { FollowPayment } from './payments/follow-payment';
import { FollowRefund } from './payments/follow-refund';
import { PaymentNotices } from './payments/payment-notices';
import { ProviderLedger } from './payments/provider-ledger';
import { CatchUpEvents } from './webhooks/catch-up-events';
import { EventInbox } from './webhooks/event-inbox';
import { FollowObject } from './webhooks/follow-object';
import { HandlePaymentEvent } from './webhooks/handle-payment-event';
import { ReceivePaymentEvent } from './webhooks/receive-payment-event';
import { Papers } from './paper/papers';
import { SendDocument } from './paper/send-document';
import { SendDocumentJob } from './paper/send-document.job';
import { PaperController } from './paper/paper.controller';

/** Invoices, credit notes, payments, dunning and what the accountant reads. */
@Module({
  imports: [JobsModule, PeopleModule],
  controllers: [AccountingFilesController, ArchiveController, PaperController, BankImportController],
  providers: [
    AccountsRepository,
    DraftsRepository,
    SeriesRepository,
    SeriesQuery,
    AccountSettler,
    InvoiceIssuer,
    CreateDraft,
    EditDraft,
    DiscardDraft,
    IssueDraft,
    CreditIssuer,
    CreditInvoice,
    VerifyDocuments,
    ClosePeriod,
    AccountsQuery,
    BillingSettingsQuery,
    OpenBillingAccount,
    EditBillingAccount,
    EditBillingSettings,
    DraftsQuery,
    DocumentsQuery,
    RecordPayment,
    GiveBackPayment,
    ClosingsQuery,
    OpenMonthsQuery,
    MonthsOfMoneyQuery,
    BillingDocumentResolver,
    InvoiceDraftResolver,
    BillingAccountResolver,
    BillingSettingsResolver,
    AccountingResolver,
    BillingRunsRepository,
    BillingRunsQuery,
    StartBillingRun,
    ResumeBillingRun,
    AccountInvoicer,
    RunNotices,
    RunBilling,
    BillingRunJob,
    BillingRunResolver,
    BooksOfPeriodQuery,
    PeriodFiles,
    AccountingFiles,
    ArchiveContents,
    Archives,
    ArchivePeriodJob,
    DebtsRepository,
    RemindDebtor,
    FollowDebts,
    MethodsRepository,
    ProviderCustomer,
    PaymentMethodsQuery,
    OpenPaymentMethodSetup,
    OpenBillingPortal,
    PreferPaymentMethod,
    RemovePaymentMethod,
    AttemptsQuery,
    OpenInvoicePayment,
    RefundPayment,
    PaymentMethodResolver,
    PaymentAttemptResolver,
    AttemptsRepository,
    ProviderLedger,
    PaymentNotices,
    FollowPayment,
    FollowRefund,
    ClosePage,
    CollectPayments,
    ChargeAttempt,
    EventInbox,
    ReceivePaymentEvent,
    FollowObject,
    HandlePaymentEvent,
    CatchUpEvents,
    Papers,
    SendDocument,
    SendDocumentJob,
    BankLinesRepository,
    BankLinesQuery,
    ImportBankStatement,
    MatchBankLine,
    JoinBankLine,
    SetAsideBankLine,
    BankLineResolver,
    PartnersRepository,
    SponsorshipsRepository,
    AgreementsQuery,
    CreateAgreement,
    SponsorSubscription,
    EndSponsorship,
    AgreementResolver,
    RecordCharge,
    WithdrawRecordedCharge,
    RecordedChargesQuery,
    RecordedChargeResolver,
  ],
  exports: [VerifyDocuments, ReceivePaymentEvent],
})
export class BillingModule {}
