import { CurrentViewer, LocalDate, type Viewer } from '@etabli/api-kit';
import { civilDay } from '@etabli/domain';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AuthorisedPersonsQuery } from '../habilitations/authorised-persons.query';
import { HabilitationsQuery } from '../habilitations/habilitations.query';
import { AuthorisedPersonsArgs, HabilitationLedgerArgs } from './authorised-persons.args';
import { AuthorisedPersonConnection, HabilitationConnection, HabilitationType } from './habilitation.type';

/** What is read of the ledger. */
@Resolver(() => HabilitationType)
export class HabilitationResolver {
  constructor(
    private readonly habilitations: HabilitationsQuery,
    private readonly authorised: AuthorisedPersonsQuery,
  ) {}

  @Query(() => HabilitationConnection, {
    description:
      'All that was ever granted to a person, newest first. Staff and trainers: anybody; others: themselves.',
  })
  habilitationLedger(
    @CurrentViewer() viewer: Viewer,
    @Args() { personId, ...paging }: HabilitationLedgerArgs,
  ): Promise<HabilitationConnection> {
    return this.habilitations.ledgerOf(viewer, personId, paging);
  }

  @Query(() => AuthorisedPersonConnection, {
    description:
      'Staff and trainers: who was authorised to use a resource on a day, as the ledger stood that day, by name. By what the resource asks now; empty when it asks nothing. A day to come: as the bookings made so far would leave it.',
  })
  authorisedPersons(
    @CurrentViewer() viewer: Viewer,
    @Args() asked: AuthorisedPersonsArgs,
  ): Promise<AuthorisedPersonConnection> {
    return this.authorised.page(viewer, asked);
  }

  @ResolveField(() => LocalDate, { nullable: true, description: 'Last civil day it holds; null: no end.' })
  validThrough(@Parent() { validUntil }: HabilitationType): string | null {
    return validUntil === null ? null : civilDay(Date.parse(validUntil) - 1);
  }
}
