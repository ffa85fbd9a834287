import { Manufacture } from './manufacture.entity';
import { Partner } from './partner.entity';
import { Person } from './person.entity';
import { Session } from './session.entity';
import { PasswordToken } from './password-token.entity';
import { RateLimit } from './rate-limit.entity';
import { Hold } from './hold.entity';
import { OutgoingMail } from './outgoing-mail.entity';
import { QueuedJob } from './queued-job.entity';
import { AuditEntry } from './audit-entry.entity';
import { Pole } from './pole.entity';
import { HabilitationType } from './habilitation-type.entity';
import { Resource } from './resource.entity';
import { OpeningHours } from './opening-hours.entity';
import { Closure } from './closure.entity';
import { HabilitationGrant } from './habilitation-grant.entity';
import { HabilitationRevocation } from './habilitation-revocation.entity';
import { Plan } from './plan.entity';
import { PlanSubscription } from './plan-subscription.entity';
import { HourPack } from './hour-pack.entity';
import { Booking } from './booking.entity';
import { Occupation } from './occupation.entity';
import { HourCreditEntry } from './hour-credit-entry.entity';
import { ClientRequest } from './client-request.entity';
import { Tool } from './tool.entity';
import { ToolUnit } from './tool-unit.entity';
import { Loan } from './loan.entity';
import { UsageSnapshot } from './usage-snapshot.entity';
import { UsageFigure } from './usage-figure.entity';
import { PartnerQueryLog } from './partner-query-log.entity';

/** Every entity, in an order where a table comes after those it refers to. */
export const entities = [
  Manufacture,
  Partner,
  Person,
  Session,
  PasswordToken,
  RateLimit,
  Hold,
  OutgoingMail,
  QueuedJob,
  AuditEntry,
  Pole,
  HabilitationType,
  Resource,
  OpeningHours,
  Closure,
  HabilitationGrant,
  HabilitationRevocation,
  Plan,
  PlanSubscription,
  HourPack,
  Booking,
  Occupation,
  HourCreditEntry,
  ClientRequest,
  Tool,
  ToolUnit,
  Loan,
  UsageSnapshot,
  UsageFigure,
  PartnerQueryLog,
];

export {
  Manufacture,
  Partner,
  Person,
  Session,
  PasswordToken,
  RateLimit,
  Hold,
  OutgoingMail,
  QueuedJob,
  AuditEntry,
  Pole,
  HabilitationType,
  Resource,
  OpeningHours,
  Closure,
  HabilitationGrant,
  HabilitationRevocation,
  Plan,
  PlanSubscription,
  HourPack,
  Booking,
  Occupation,
  HourCreditEntry,
  ClientRequest,
  Tool,
  ToolUnit,
  Loan,
  UsageSnapshot,
  UsageFigure,
  PartnerQueryLog,
};
