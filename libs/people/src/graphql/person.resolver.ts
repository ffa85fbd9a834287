import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EditPerson } from '../persons/edit-person.use-case';
import { HoldsQuery } from '../persons/holds.query';
import { LiftHold } from '../persons/lift-hold.use-case';
import { PeopleQuery } from '../persons/people.query';
import { PlaceHold } from '../persons/place-hold.use-case';
import { RegisterPerson } from '../persons/register-person.use-case';
import { HoldType } from './hold.type';
import { EditPersonInput, LiftHoldInput, PeopleArgs, PlaceHoldInput, RegisterPersonInput } from './person.inputs';
import { PersonConnection, PersonPayload, PersonType } from './person.type';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly peopleQuery: PeopleQuery,
    private readonly holdsQuery: HoldsQuery,
    private readonly registerPersonUseCase: RegisterPerson,
    private readonly editPersonUseCase: EditPerson,
    private readonly placeHoldUseCase: PlaceHold,
    private readonly liftHoldUseCase: LiftHold,
  ) {}

  @Query(() => PersonConnection, { description: 'Staff: persons by name.' })
  people(@CurrentViewer() viewer: Viewer, @Args() filter: PeopleArgs): Promise<PersonConnection> {
    return this.peopleQuery.list(viewer, filter);
  }

  @Query(() => PersonType, { nullable: true, description: 'Staff: one person.' })
  person(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PersonType | null> {
    return this.peopleQuery.one(viewer, id);
  }

  @ResolveField(() => [HoldType], { description: 'Holds, newest first, lifted ones included.' })
  async holds(@Parent() { id }: PersonType, @Context() { loaders, viewer }: GraphqlContext): Promise<HoldType[]> {
    const holds = await loaders.get('person.holds', (ids) => this.holdsQuery.byPerson(viewer, ids)).load(id);
    return holds ?? [];
  }

  @Mutation(() => PersonPayload, { description: 'Staff: opens an account and mails an invitation.' })
  async registerPerson(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RegisterPersonInput,
  ): Promise<PersonPayload> {
    const id = await this.registerPersonUseCase.execute(viewer, input);
    return { person: await this.peopleQuery.one(viewer, id) };
  }

  @Mutation(() => PersonPayload, { description: 'Staff: corrects a person, their roles, whether the account is open.' })
  async editPerson(@CurrentViewer() viewer: Viewer, @Args('input') input: EditPersonInput): Promise<PersonPayload> {
    await this.editPersonUseCase.execute(viewer, input);
    return { person: await this.peopleQuery.one(viewer, input.personId) };
  }

  @Mutation(() => PersonPayload, { description: 'Staff: keeps a person from booking, with a reason.' })
  async placeHold(@CurrentViewer() viewer: Viewer, @Args('input') input: PlaceHoldInput): Promise<PersonPayload> {
    const id = await this.placeHoldUseCase.execute(viewer, input);
    return { person: await this.peopleQuery.one(viewer, id) };
  }

  @Mutation(() => PersonPayload, { description: 'Staff: lets a person book again.' })
  async liftHold(@CurrentViewer() viewer: Viewer, @Args('input') input: LiftHoldInput): Promise<PersonPayload> {
    const id = await this.liftHoldUseCase.execute(viewer, input);
    return { person: await this.peopleQuery.one(viewer, id) };
  }
}
