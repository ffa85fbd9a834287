import { JobsModule } from '@etabli/jobs';
import { Module } from '@nestjs/common';
import { AuditLogQuery } from './audit-log/audit-log.query';
import { DevMailController } from './dev-mail/dev-mail.controller';
import { KeptMailsQuery } from './dev-mail/kept-mails.query';
import { AuditLogResolver } from './graphql/audit-log.resolver';
import { ManufactureResolver } from './graphql/manufacture.resolver';
import { OwnAccountResolver } from './graphql/own-account.resolver';
import { PartnerResolver } from './graphql/partner.resolver';
import { PasswordResolver } from './graphql/password.resolver';
import { PersonResolver } from './graphql/person.resolver';
import { SessionReply } from './graphql/session-reply';
import { SignInResolver } from './graphql/sign-in.resolver';
import { ViewerResolver } from './graphql/viewer.resolver';
import { CreateFirstAdministrator } from './manufacture/create-first-administrator.use-case';
import { ManufactureQuery } from './manufacture/manufacture.query';
import { SetupCode } from './manufacture/setup-code';
import { ChangePassword } from './passwords/change-password.use-case';
import { PasswordTokens } from './passwords/password-tokens';
import { Passwords } from './passwords/passwords';
import { RequestPasswordReset } from './passwords/request-password-reset.use-case';
import { ResetPassword } from './passwords/reset-password.use-case';
import { EditPerson } from './persons/edit-person.use-case';
import { HoldsQuery } from './persons/holds.query';
import { LiftHold } from './persons/lift-hold.use-case';
import { PartnersQuery } from './persons/partners.query';
import { PeopleQuery } from './persons/people.query';
import { PersonsRepository } from './persons/persons.repository';
import { PlaceHold } from './persons/place-hold.use-case';
import { RegisterPerson } from './persons/register-person.use-case';
import { SetLanguage } from './persons/set-language.use-case';
import { RateLimiter } from './rate-limits/rate-limiter';
import { ForgetExpired } from './retention/forget-expired.use-case';
import { RetentionJob } from './retention/retention.job';
import { RevokeSession } from './sessions/revoke-session.use-case';
import { SessionAuthenticator } from './sessions/session-authenticator';
import { SessionCookie } from './sessions/session-cookie';
import { Sessions } from './sessions/sessions';
import { SignIn } from './sessions/sign-in.use-case';
import { SignOut } from './sessions/sign-out.use-case';
import { ViewerSessions } from './sessions/viewer-sessions.query';

const RESOLVERS = [
  AuditLogResolver,
  ManufactureResolver,
  OwnAccountResolver,
  PartnerResolver,
  PasswordResolver,
  PersonResolver,
  SignInResolver,
  ViewerResolver,
];
const USE_CASES = [
  ChangePassword,
  CreateFirstAdministrator,
  EditPerson,
  LiftHold,
  PlaceHold,
  RegisterPerson,
  RequestPasswordReset,
  ResetPassword,
  RevokeSession,
  SetLanguage,
  SignIn,
  SignOut,
];
const QUERIES = [
  AuditLogQuery,
  HoldsQuery,
  KeptMailsQuery,
  ManufactureQuery,
  PartnersQuery,
  PeopleQuery,
  ViewerSessions,
];
const PARTS = [PasswordTokens, Passwords, PersonsRepository, RateLimiter, SessionCookie, SessionReply, Sessions];

/** Persons, sessions, passwords, holds, the audit log. The application provides Database, Transaction, Clock and PeopleSettings globally. */
@Module({
  imports: [JobsModule],
  controllers: [DevMailController],
  providers: [
    ...RESOLVERS,
    ...USE_CASES,
    ...QUERIES,
    ...PARTS,
    ForgetExpired,
    RetentionJob,
    SessionAuthenticator,
    SetupCode,
  ],
  exports: [PeopleQuery, SessionAuthenticator, SetupCode],
})
export class PeopleModule {}
