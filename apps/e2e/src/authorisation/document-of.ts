import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** An id of nothing. */
export const NOBODY = '00000000-0000-7000-8000-000000000000';

const VALUES: Readonly<Record<string, unknown>> = {
  ID: NOBODY,
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: false,
  Instant: '2026-11-24T08:00:00Z',
  // not a time: whoever is let in is refused before anything is written
  Moment: 'x',
  LocalDate: '2026-11-24',
  // the language everybody of the demonstration speaks already
  Language: 'FR',
};

/** A value that fits the type and harms nothing: ids of nothing, times that are none. */
function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (type.name in VALUES) return VALUES[type.name];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return undefined;
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type)]));
}

export interface Call {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The smallest call of a field: required arguments only, and the name of what comes back. */
export function callOf(operation: string, field: GraphQLField<unknown, unknown>): Call {
  const required = field.args.filter((argument) => isNonNullType(argument.type));
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : `{ ${selectionOf(field)} }`;
  return {
    document: `${operation}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, valueOf(type)])),
  };
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  return isObjectType(type) && 'refusals' in type.getFields() ? 'refusals { code }' : '__typename';
}
