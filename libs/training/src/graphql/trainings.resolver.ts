import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreateTraining } from '../trainings/create-training.use-case';
import { EditTraining } from '../trainings/edit-training.use-case';
import { TrainingsQuery } from '../trainings/trainings.query';
import { CreateTrainingInput, EditTrainingInput } from './training.inputs';
import { TrainingPayload, TrainingType } from './training.type';

/** The catalogue of what is taught. */
@Resolver(() => TrainingType)
export class TrainingsResolver {
  constructor(
    private readonly catalogue: TrainingsQuery,
    private readonly createUseCase: CreateTraining,
    private readonly editUseCase: EditTraining,
  ) {}

  @Query(() => [TrainingType], {
    description: 'Everybody: what is taught, by title. Trainers and staff also get what is no longer offered, last.',
  })
  trainings(@CurrentViewer() viewer: Viewer): Promise<TrainingType[]> {
    return this.catalogue.catalogue(viewer);
  }

  @Query(() => TrainingType, { nullable: true, description: 'Everybody.' })
  training(@Args('id', { type: () => ID }) id: string): Promise<TrainingType | null> {
    return this.catalogue.byId(id);
  }

  @Mutation(() => TrainingPayload, { description: 'Managers, and trainers for what they teach.' })
  async createTraining(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateTrainingInput,
  ): Promise<TrainingPayload> {
    return { training: await this.catalogue.byId(await this.createUseCase.execute(viewer, input)) };
  }

  @Mutation(() => TrainingPayload, {
    description: 'Managers, and trainers for what they teach. Sessions already planned keep their seats and price.',
  })
  async editTraining(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditTrainingInput,
  ): Promise<TrainingPayload> {
    return { training: await this.catalogue.byId(await this.editUseCase.execute(viewer, input)) };
  }
}
