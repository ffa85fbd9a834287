import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreateHabilitationType } from '../habilitations/create-habilitation-type.use-case';
import { EditHabilitationType } from '../habilitations/edit-habilitation-type.use-case';
import { HabilitationTypesQuery } from '../habilitations/habilitation-types.query';
import { CreateHabilitationTypeInput, EditHabilitationTypeInput } from './habilitation.inputs';
import { HabilitationTypePayload, HabilitationTypeType } from './habilitation.type';

/** What one may be authorised to use, and how long. */
@Resolver(() => HabilitationTypeType)
export class HabilitationTypesResolver {
  constructor(
    private readonly types: HabilitationTypesQuery,
    private readonly createUseCase: CreateHabilitationType,
    private readonly editUseCase: EditHabilitationType,
  ) {}

  @Query(() => [HabilitationTypeType], { description: 'Whoever is signed in.' })
  habilitationTypes(@CurrentViewer() viewer: Viewer): Promise<HabilitationTypeType[]> {
    return this.types.all(viewer);
  }

  @Mutation(() => HabilitationTypePayload, { description: 'Managers.' })
  async createHabilitationType(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateHabilitationTypeInput,
  ): Promise<HabilitationTypePayload> {
    return this.payload(await this.createUseCase.execute(viewer, input));
  }

  @Mutation(() => HabilitationTypePayload, { description: 'Managers.' })
  async editHabilitationType(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditHabilitationTypeInput,
  ): Promise<HabilitationTypePayload> {
    return this.payload(await this.editUseCase.execute(viewer, input));
  }

  private async payload(id: string): Promise<HabilitationTypePayload> {
    return { habilitationType: (await this.types.byIds([id])).get(id) ?? null };
  }
}
