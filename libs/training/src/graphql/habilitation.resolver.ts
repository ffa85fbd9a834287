import { CurrentViewer, LocalDate, type Viewer } from '@etabli/api-kit';
import { civilDay } from '@etabli/domain';
import { PeopleQuery } from '@etabli/people';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GrantHabilitation } from '../habilitations/grant-habilitation.use-case';
import { HabilitationTypesQuery } from '../habilitations/habilitation-types.query';
import { HabilitationsQuery } from '../habilitations/habilitations.query';
import { RevokeHabilitation } from '../habilitations/revoke-habilitation.use-case';
import { GrantHabilitationInput, RevokeHabilitationInput } from './habilitation.inputs';
import { HabilitationPayload, HabilitationType, HabilitationTypeType } from './habilitation.type';

@Resolver(() => HabilitationType)
export class HabilitationResolver {
  constructor(
    private readonly types: HabilitationTypesQuery,
    private readonly habilitations: HabilitationsQuery,
    private readonly people: PeopleQuery,
    private readonly grantUseCase: GrantHabilitation,
    private readonly revokeUseCase: RevokeHabilitation,
  ) {}

  @Query(() => [HabilitationTypeType], { description: 'Whoever is signed in.' })
  habilitationTypes(@CurrentViewer() viewer: Viewer): Promise<HabilitationTypeType[]> {
    return this.types.all(viewer);
  }

  @ResolveField(() => LocalDate, { nullable: true, description: 'Last civil day it holds; null: no end.' })
  validThrough(@Parent() { validUntil }: HabilitationType): string | null {
    return validUntil === null ? null : civilDay(Date.parse(validUntil) - 1);
  }

  @Mutation(() => HabilitationPayload, {
    description: 'Managers, and trainers for what they hold as trainers. The same again extends it.',
  })
  async grantHabilitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GrantHabilitationInput,
  ): Promise<HabilitationPayload> {
    return this.payload(viewer, await this.grantUseCase.execute(viewer, input));
  }

  @Mutation(() => HabilitationPayload, { description: 'Managers, and trainers for what they hold as trainers.' })
  async revokeHabilitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RevokeHabilitationInput,
  ): Promise<HabilitationPayload> {
    return this.payload(viewer, await this.revokeUseCase.execute(viewer, input));
  }

  private async payload(viewer: Viewer, id: string): Promise<HabilitationPayload> {
    const habilitation = await this.habilitations.byId(viewer, id);
    const persons = habilitation ? await this.people.byIds(viewer, [habilitation.personId]) : undefined;
    return { habilitation, person: persons?.get(habilitation?.personId ?? '') ?? null };
  }
}
