import { JobsModule } from '@etabli/jobs';
import { Module } from '@nestjs/common';
import { APPLICATIONS } from './applications/applications.providers';
import { AuditLogQuery } from './audit-log/audit-log.query';
import { AddBusinessMember } from './businesses/add-business-member.use-case';
import { BusinessesQuery } from './businesses/businesses.query';
import { BusinessesRepository } from './businesses/businesses.repository';
import { EditBusiness } from './businesses/edit-business.use-case';
import { RegisterBusiness } from './businesses/register-business.use-case';
import { RemoveBusinessMember } from './businesses/remove-business-member.use-case';
import { DevMailController } from './dev-mail/dev-mail.controller';
import { KeptMailsQuery } from './dev-mail/kept-mails.query';
import { DocumentController } from './documents/document.controller';
import { DOCUMENTS } from './documents/documents.providers';
import { ApplicationResolver } from './graphql/application.resolver';
import { AuditLogResolver } from './graphql/audit-log.resolver';
import { BusinessResolver } from './graphql/business.resolver';
import { DocumentTypeResolver } from './graphql/document-type.resolver';
import { DocumentResolver } from './graphql/document.resolver';
import { HouseRulesResolver } from './graphql/house-rules.resolver';
import { ManufactureResolver } from './graphql/manufacture.resolver';
import { OwnAccountResolver } from './graphql/own-account.resolver';
import { PersonBusinessResolver, ViewerBusinessResolver } from './graphql/own-business.resolver';
import { PersonDocumentsResolver, ViewerDocumentsResolver } from './graphql/own-documents.resolver';
import { PersonHouseRulesResolver, ViewerHouseRulesResolver } from './graphql/own-house-rules.resolver';
import { OwnApplicationResolver, PersonApplicationResolver } from './graphql/own-application.resolver';
import { PartnerResolver } from './graphql/partner.resolver';
import { PasswordResolver } from './graphql/password.resolver';
import { PersonResolver } from './graphql/person.resolver';
import { SessionReply } from './graphql/session-reply';
import { SignInResolver } from './graphql/sign-in.resolver';
import { SignUpResolver } from './graphql/sign-up.resolver';
import { ViewerResolver } from './graphql/viewer.resolver';
import { AcceptHouseRules } from './house-rules/accept-house-rules.use-case';
import { HouseRulesQuery } from './house-rules/house-rules.query';
import { PublishHouseRules } from './house-rules/publish-house-rules.use-case';
import { CreateFirstAdministrator } from './manufacture/create-first-administrator.use-case';
import { ManufactureQuery } from './manufacture/manufacture.query';
import { SetupCode } from './manufacture/setup-code';
import { ImportMembers } from './member-import/import-members.use-case';
import { MemberImportController } from './member-import/member-import.controller';
import { MembersImportRepository } from './member-import/members-import.repository';
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
  ApplicationResolver,
  OwnApplicationResolver,
  PersonApplicationResolver,
  SignUpResolver,
  AuditLogResolver,
  BusinessResolver,
  PersonBusinessResolver,
  ViewerBusinessResolver,
  DocumentResolver,
  DocumentTypeResolver,
  PersonDocumentsResolver,
  ViewerDocumentsResolver,
  HouseRulesResolver,
  PersonHouseRulesResolver,
  ViewerHouseRulesResolver,
  ManufactureResolver,
  OwnAccountResolver,
  PartnerResolver,
  PasswordResolver,
  PersonResolver,
  SignInResolver,
  ViewerResolver,
];
const USE_CASES = [
  AcceptHouseRules,
  AddBusinessMember,
  ChangePassword,
  CreateFirstAdministrator,
  EditBusiness,
  EditPerson,
  ImportMembers,
  LiftHold,
  PlaceHold,
  PublishHouseRules,
  RegisterBusiness,
  RegisterPerson,
  RemoveBusinessMember,
  RequestPasswordReset,
  ResetPassword,
  RevokeSession,
  SetLanguage,
  SignIn,
  SignOut,
];
const QUERIES = [
  AuditLogQuery,
  BusinessesQuery,
  HoldsQuery,
  HouseRulesQuery,
  KeptMailsQuery,
  ManufactureQuery,
  PartnersQuery,
  PeopleQuery,
  ViewerSessions,
];
const PARTS = [
  BusinessesRepository,
  MembersImportRepository,
  PasswordTokens,
  Passwords,
  PersonsRepository,
  RateLimiter,
  SessionCookie,
  SessionReply,
  Sessions,
];

/** Persons, sessions, passwords, holds, the audit log. The application provides Database, Transaction, Clock and PeopleSettings globally. */
@Module({
  imports: [JobsModule],
  controllers: [DevMailController, DocumentController, MemberImportController],
  providers: [
    ...RESOLVERS,
    ...USE_CASES,
    ...QUERIES,
    ...PARTS,
    ...DOCUMENTS,
    ...APPLICATIONS,
    ForgetExpired,
    RetentionJob,
    SessionAuthenticator,
    SetupCode,
  ],
  exports: [PeopleQuery, SessionAuthenticator, SetupCode],
})
export class PeopleModule {}
