import type { Role } from '@etabli/domain';
import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from './enums';

@InterfaceType('Refusal', {
  description: 'Why an act was refused. Nothing was written.',
  resolveType: (refusal: { typename?: string }) => refusal.typename ?? 'SimpleRefusal',
})
export abstract class RefusalType {
  @Field({ description: 'Stable code, e.g. SLOT_TAKEN.' })
  code!: string;

  @Field({ description: 'One sentence in the language of the viewer.' })
  message!: string;

  @Field(() => [RoleEnum], { description: 'Roles that may go through by giving a reason. Empty: nobody.' })
  overridableBy!: Role[];

  @Field(() => String, { nullable: true, description: 'What the viewer can do about it.' })
  remedy!: string | null;
}

@ObjectType({ implements: () => [RefusalType], description: 'A refusal that says it all in its sentence.' })
export class SimpleRefusal extends RefusalType {}

/** What every mutation answers: the refusals, empty when the act was done. */
@ObjectType({ isAbstract: true })
export abstract class MutationPayload {
  @Field(() => [RefusalType], { description: 'All the reasons at once; empty when done.' })
  refusals?: RefusalType[];
}
