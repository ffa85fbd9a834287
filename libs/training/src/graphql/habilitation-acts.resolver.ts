import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { PeopleQuery } from '@etabli/people';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { GrantHabilitation } from '../habilitations/grant-habilitation.use-case';
import { HabilitationsQuery } from '../habilitations/habilitations.query';
import { RenewHabilitation } from '../habilitations/renew-habilitation.use-case';
import { RevokeHabilitation } from '../habilitations/revoke-habilitation.use-case';
import { GrantHabilitationInput, RenewHabilitationInput, RevokeHabilitationInput } from './habilitation.inputs';
import { HabilitationPayload, HabilitationType } from './habilitation.type';

/** What is written in the ledger. */
@Resolver(() => HabilitationType)
export class HabilitationActsResolver {
  constructor(
    private readonly habilitations: HabilitationsQuery,
    private readonly people: PeopleQuery,
    private readonly grantUseCase: GrantHabilitation,
    private readonly renewUseCase: RenewHabilitation,
    private readonly revokeUseCase: RevokeHabilitation,
  ) {}

  @Mutation(() => HabilitationPayload, {
    description: 'Managers, and trainers for what they hold as trainers. The same again extends it.',
  })
  async grantHabilitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GrantHabilitationInput,
  ): Promise<HabilitationPayload> {
    return this.payload(viewer, await this.grantUseCase.execute(viewer, input));
  }

  @Mutation(() => HabilitationPayload, {
    description: 'Managers, and trainers for what they hold as trainers: the same level again, for the whole validity.',
  })
  async renewHabilitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RenewHabilitationInput,
  ): Promise<HabilitationPayload> {
    return this.payload(viewer, await this.renewUseCase.execute(viewer, input));
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
