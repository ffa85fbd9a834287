import { PeopleModule } from '@etabli/people';
import { Module } from '@nestjs/common';
import { HabilitationActsResolver } from './graphql/habilitation-acts.resolver';
import { HabilitationTypesResolver } from './graphql/habilitation-types.resolver';
import { HabilitationResolver } from './graphql/habilitation.resolver';
import { PersonHabilitationsResolver, ViewerHabilitationsResolver } from './graphql/held-habilitations.resolver';
import { RequiredHabilitationResolver } from './graphql/required-habilitation.resolver';
import { AuthorisedPersonsQuery } from './habilitations/authorised-persons.query';
import { CreateHabilitationType } from './habilitations/create-habilitation-type.use-case';
import { EditHabilitationType } from './habilitations/edit-habilitation-type.use-case';
import { GrantHabilitation } from './habilitations/grant-habilitation.use-case';
import { HabilitationTypesQuery } from './habilitations/habilitation-types.query';
import { HabilitationsQuery } from './habilitations/habilitations.query';
import { HabilitationsRepository } from './habilitations/habilitations.repository';
import { RemindExpiringHabilitations } from './habilitations/remind-expiring-habilitations.use-case';
import { RenewHabilitation } from './habilitations/renew-habilitation.use-case';
import { RevokeHabilitation } from './habilitations/revoke-habilitation.use-case';

const RESOLVERS = [
  HabilitationActsResolver,
  HabilitationResolver,
  HabilitationTypesResolver,
  PersonHabilitationsResolver,
  RequiredHabilitationResolver,
  ViewerHabilitationsResolver,
];
const USE_CASES = [
  CreateHabilitationType,
  EditHabilitationType,
  GrantHabilitation,
  RemindExpiringHabilitations,
  RenewHabilitation,
  RevokeHabilitation,
];
const QUERIES = [AuthorisedPersonsQuery, HabilitationsQuery, HabilitationTypesQuery];

/** The ledger of habilitations, trainings, their sessions and quizzes. */
@Module({
  imports: [PeopleModule],
  providers: [...RESOLVERS, ...USE_CASES, ...QUERIES, HabilitationsRepository],
  exports: [HabilitationTypesQuery, HabilitationsQuery, RemindExpiringHabilitations],
})
export class TrainingModule {}
