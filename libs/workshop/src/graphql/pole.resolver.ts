import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreatePole } from '../poles/create-pole.use-case';
import { EditPole } from '../poles/edit-pole.use-case';
import { PolesQuery } from '../poles/poles.query';
import { PolePayload } from './payloads';
import { CreatePoleInput, EditPoleInput } from './pole.inputs';
import { PoleType } from './pole.type';

@Resolver(() => PoleType)
export class PoleResolver {
  constructor(
    private readonly poles: PolesQuery,
    private readonly createPoleUseCase: CreatePole,
    private readonly editPoleUseCase: EditPole,
  ) {}

  @Query(() => [PoleType], { name: 'poles' })
  all(): Promise<PoleType[]> {
    return this.poles.all();
  }

  @Query(() => PoleType, { name: 'pole', nullable: true })
  one(@Args('id', { type: () => ID }) id: string): Promise<PoleType | null> {
    return this.poles.byId(id);
  }

  @Mutation(() => PolePayload, { description: 'Managers.' })
  async createPole(@CurrentViewer() viewer: Viewer, @Args('input') input: CreatePoleInput): Promise<PolePayload> {
    return { pole: await this.poles.byId(await this.createPoleUseCase.execute(viewer, input)) };
  }

  @Mutation(() => PolePayload, { description: 'Managers.' })
  async editPole(@CurrentViewer() viewer: Viewer, @Args('input') input: EditPoleInput): Promise<PolePayload> {
    return { pole: await this.poles.byId(await this.editPoleUseCase.execute(viewer, input)) };
  }
}
