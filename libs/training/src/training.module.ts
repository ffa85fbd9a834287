import { PeopleModule } from '@etabli/people';
import { Module } from '@nestjs/common';
import { HabilitationResolver } from './graphql/habilitation.resolver';
import { PersonHabilitationsResolver, ViewerHabilitationsResolver } from './graphql/held-habilitations.resolver';
import { TraineeResolver } from './graphql/trainee.resolver';
import { RequiredHabilitationResolver } from './graphql/required-habilitation.resolver';
import { GrantHabilitation } from './habilitations/grant-habilitation.use-case';
import { HabilitationTypesQuery } from './habilitations/habilitation-types.query';
import { HabilitationsQuery } from './habilitations/habilitations.query';
import { HabilitationsRepository } from './habilitations/habilitations.repository';
import { TraineesQuery } from './trainees/trainees.query';
import { RevokeHabilitation } from './habilitations/revoke-habilitation.use-case';

/** The ledger of habilitations. */
@Module({
  imports: [PeopleModule],
  providers: [
    HabilitationTypesQuery,
    HabilitationsQuery,
    HabilitationsRepository,
    GrantHabilitation,
    RevokeHabilitation,
    HabilitationResolver,
    PersonHabilitationsResolver,
    ViewerHabilitationsResolver,
    RequiredHabilitationResolver,
    TraineesQuery,
    TraineeResolver,
  ],
  exports: [HabilitationTypesQuery, HabilitationsQuery, HabilitationsRepository],
})
export class TrainingModule {}
