import { GraphqlContext } from '@etabli/api-kit';
import { PersonType, ViewerType } from '@etabli/people';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HabilitationsQuery } from '../habilitations/habilitations.query';
import { HabilitationType } from './habilitation.type';

const HELD = { description: 'In force now.' };

/** What a person holds, on their file. */
@Resolver(() => PersonType)
export class PersonHabilitationsResolver {
  constructor(private readonly habilitations: HabilitationsQuery) {}

  @ResolveField(() => [HabilitationType], { name: 'habilitations', ...HELD })
  held(@Parent() { id }: PersonType, @Context() context: GraphqlContext): Promise<HabilitationType[]> {
    return heldBy(id, context, this.habilitations);
  }
}

/** What the viewer holds. */
@Resolver(() => ViewerType)
export class ViewerHabilitationsResolver {
  constructor(private readonly habilitations: HabilitationsQuery) {}

  @ResolveField(() => [HabilitationType], { name: 'habilitations', ...HELD })
  held(@Parent() { id }: ViewerType, @Context() context: GraphqlContext): Promise<HabilitationType[]> {
    return heldBy(id, context, this.habilitations);
  }
}

async function heldBy(
  personId: string,
  { loaders, viewer }: GraphqlContext,
  habilitations: HabilitationsQuery,
): Promise<HabilitationType[]> {
  const held = await loaders.get('person.habilitations', (ids) => habilitations.byPerson(viewer, ids)).load(personId);
  return held ?? [];
}
