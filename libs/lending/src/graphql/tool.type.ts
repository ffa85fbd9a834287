import { Connection } from '@etabli/api-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ToolUnitState } from '../tools/tool-row';

export const ToolUnitStateEnum = { AVAILABLE: 'AVAILABLE', ON_LOAN: 'ON_LOAN', RETIRED: 'RETIRED' } as const;
registerEnumType(ToolUnitStateEnum, { name: 'ToolUnitState', description: 'Follows from the loans of the unit.' });

@ObjectType('ToolUnit', { description: 'One physical tool.' })
export class ToolUnitType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What is written on it.' })
  label!: string;

  @Field()
  condition!: string;

  @Field(() => ToolUnitStateEnum)
  state!: ToolUnitState;
}

@ObjectType('Tool', { description: 'A kind of pooled tool; what is lent is one of its units.' })
export class ToolType {
  @Field(() => ID)
  id!: string;

  /** Read by the field `pole`; not shown. */
  poleId!: string | null;

  @Field()
  name!: string;

  @Field()
  category!: string;

  @Field()
  description!: string;

  @Field(() => Int)
  maximumLoanDays!: number;
}

@ObjectType()
export class ToolConnection extends Connection(ToolType) {}
