import { Manufacture } from './manufacture.entity';
import { Partner } from './partner.entity';
import { Person } from './person.entity';
import { Session } from './session.entity';
import { PasswordToken } from './password-token.entity';
import { SignUp } from './sign-up.entity';
import { Business } from './business.entity';
import { BusinessMember } from './business-member.entity';
import { DocumentType } from './document-type.entity';
import { SupportingDocument } from './supporting-document.entity';
import { SupportingDocumentEvent } from './supporting-document-event.entity';
import { HouseRulesVersion } from './house-rules-version.entity';
import { HouseRulesAcceptance } from './house-rules-acceptance.entity';
import { RateLimit } from './rate-limit.entity';
import { Hold } from './hold.entity';
import { OutgoingMail } from './outgoing-mail.entity';
import { QueuedJob } from './queued-job.entity';
import { AuditEntry } from './audit-entry.entity';
import { Pole } from './pole.entity';
import { HabilitationType } from './habilitation-type.entity';
import { Resource } from './resource.entity';
import { SafetySheetVersion } from './safety-sheet-version.entity';
import { SafetySheetAcceptance } from './safety-sheet-acceptance.entity';
import { ResourceDependency } from './resource-dependency.entity';
import { OpeningHours } from './opening-hours.entity';
import { StaffedHours } from './staffed-hours.entity';
import { Closure } from './closure.entity';
import { Training } from './training.entity';
import { TrainingSession } from './training-session.entity';
import { HabilitationGrant } from './habilitation-grant.entity';
import { HabilitationRevocation } from './habilitation-revocation.entity';
import { Enrolment } from './enrolment.entity';
import { QuizQuestion } from './quiz-question.entity';
import { QuizAttempt } from './quiz-attempt.entity';
import { TrainerPresence } from './trainer-presence.entity';
import { Plan } from './plan.entity';
import { MembershipApplication } from './membership-application.entity';
import { PlanSubscription } from './plan-subscription.entity';
import { SubscriptionSeat } from './subscription-seat.entity';
import { StoragePlace } from './storage-place.entity';
import { Allocation } from './allocation.entity';
import { AllocationCheck } from './allocation-check.entity';
import { Quota } from './quota.entity';
import { HourPack } from './hour-pack.entity';
import { BookingSeries } from './booking-series.entity';
import { WaitlistOffer } from './waitlist-offer.entity';
import { Booking } from './booking.entity';
import { WaitlistEntry } from './waitlist-entry.entity';
import { Accessory } from './accessory.entity';
import { BookingAccessory } from './booking-accessory.entity';
import { UsageSession } from './usage-session.entity';
import { Absence } from './absence.entity';
import { BookingPolicy } from './booking-policy.entity';
import { AbsencePardon } from './absence-pardon.entity';
import { Occupation } from './occupation.entity';
import { HourCreditEntry } from './hour-credit-entry.entity';
import { ClientRequest } from './client-request.entity';
import { Tool } from './tool.entity';
import { ToolUnit } from './tool-unit.entity';
import { Loan } from './loan.entity';
import { Notification } from './notification.entity';
import { NotificationPreference } from './notification-preference.entity';
import { CalendarFeed } from './calendar-feed.entity';
import { UsageSnapshot } from './usage-snapshot.entity';
import { UsageFigure } from './usage-figure.entity';
import { PartnerQueryLog } from './partner-query-log.entity';
import { BillingSettings } from './billing-settings.entity';
import { BillingAccount } from './billing-account.entity';
import { BillingRun } from './billing-run.entity';
import { InvoiceDraft } from './invoice-draft.entity';
import { Charge } from './charge.entity';
import { ChargedAllocationPeriod } from './charged-allocation-period.entity';
import { ChargedPeriod } from './charged-period.entity';
import { DocumentSeries } from './document-series.entity';
import { BillingDocument } from './billing-document.entity';
import { BillingPaper } from './billing-paper.entity';
import { AccountingClosing } from './accounting-closing.entity';
import { AccountingArchive } from './accounting-archive.entity';
import { Receivable } from './receivable.entity';
import { SavedPaymentMethod } from './saved-payment-method.entity';
import { PaymentAttempt } from './payment-attempt.entity';
import { MoneyMovement } from './money-movement.entity';
import { Settlement } from './settlement.entity';
import { RecordedCharge } from './recorded-charge.entity';
import { Refund } from './refund.entity';
import { Dispute } from './dispute.entity';
import { StripeEvent } from './stripe-event.entity';
import { PaymentReminder } from './payment-reminder.entity';
import { BankLine } from './bank-line.entity';
import { Agreement } from './agreement.entity';
import { SubscriptionPause } from './subscription-pause.entity';
import { SubscriptionTerm } from './subscription-term.entity';
import { SponsoredSubscription } from './sponsored-subscription.entity';

/** Every entity, in an order where a table comes after those it refers to. */
export const entities = [
  Manufacture,
  Partner,
  Person,
  Session,
  PasswordToken,
  SignUp,
  Business,
  BusinessMember,
  DocumentType,
  SupportingDocument,
  SupportingDocumentEvent,
  HouseRulesVersion,
  HouseRulesAcceptance,
  RateLimit,
  Hold,
  OutgoingMail,
  QueuedJob,
  AuditEntry,
  Pole,
  HabilitationType,
  Resource,
  SafetySheetVersion,
  SafetySheetAcceptance,
  ResourceDependency,
  OpeningHours,
  StaffedHours,
  Closure,
  Training,
  TrainingSession,
  HabilitationGrant,
  HabilitationRevocation,
  Enrolment,
  QuizQuestion,
  QuizAttempt,
  TrainerPresence,
  Plan,
  MembershipApplication,
  PlanSubscription,
  SubscriptionSeat,
  StoragePlace,
  Allocation,
  AllocationCheck,
  SubscriptionPause,
  SubscriptionTerm,
  Quota,
  HourPack,
  BookingSeries,
  WaitlistOffer,
  Booking,
  Occupation,
  WaitlistEntry,
  Accessory,
  BookingAccessory,
  UsageSession,
  Absence,
  BookingPolicy,
  AbsencePardon,
  HourCreditEntry,
  ClientRequest,
  Tool,
  ToolUnit,
  Loan,
  Notification,
  NotificationPreference,
  CalendarFeed,
  UsageSnapshot,
  UsageFigure,
  PartnerQueryLog,
  BillingSettings,
  BillingAccount,
  BillingRun,
  InvoiceDraft,
  DocumentSeries,
  BillingDocument,
  Charge,
  ChargedPeriod,
  ChargedAllocationPeriod,
  BillingPaper,
  AccountingClosing,
  AccountingArchive,
  Receivable,
  SavedPaymentMethod,
  PaymentAttempt,
  MoneyMovement,
  Settlement,
  RecordedCharge,
  Refund,
  Dispute,
  StripeEvent,
  PaymentReminder,
  BankLine,
  Agreement,
  SponsoredSubscription,
];

export {
  Manufacture,
  Partner,
  Person,
  Session,
  PasswordToken,
  SignUp,
  Business,
  BusinessMember,
  DocumentType,
  SupportingDocument,
  SupportingDocumentEvent,
  HouseRulesVersion,
  HouseRulesAcceptance,
  RateLimit,
  Hold,
  OutgoingMail,
  QueuedJob,
  AuditEntry,
  Pole,
  HabilitationType,
  Resource,
  SafetySheetVersion,
  SafetySheetAcceptance,
  ResourceDependency,
  OpeningHours,
  StaffedHours,
  Closure,
  Training,
  TrainingSession,
  HabilitationGrant,
  HabilitationRevocation,
  Enrolment,
  QuizQuestion,
  QuizAttempt,
  TrainerPresence,
  Plan,
  MembershipApplication,
  PlanSubscription,
  SubscriptionSeat,
  StoragePlace,
  Allocation,
  AllocationCheck,
  SubscriptionPause,
  SubscriptionTerm,
  Quota,
  HourPack,
  BookingSeries,
  WaitlistOffer,
  Booking,
  Occupation,
  WaitlistEntry,
  Accessory,
  BookingAccessory,
  UsageSession,
  Absence,
  BookingPolicy,
  AbsencePardon,
  HourCreditEntry,
  ClientRequest,
  Tool,
  ToolUnit,
  Loan,
  Notification,
  NotificationPreference,
  CalendarFeed,
  UsageSnapshot,
  UsageFigure,
  PartnerQueryLog,
  BillingSettings,
  BillingAccount,
  BillingRun,
  InvoiceDraft,
  DocumentSeries,
  BillingDocument,
  Charge,
  ChargedPeriod,
  ChargedAllocationPeriod,
  BillingPaper,
  AccountingClosing,
  AccountingArchive,
  Receivable,
  SavedPaymentMethod,
  PaymentAttempt,
  MoneyMovement,
  Settlement,
  RecordedCharge,
  Refund,
  Dispute,
  StripeEvent,
  PaymentReminder,
  BankLine,
  Agreement,
  SponsoredSubscription,
};
