import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const refuse = (what: string): never => {
  throw new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });
};

const textOf = (node: ValueNode, what: string): string => (node.kind === Kind.STRING ? node.value : refuse(what));

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(value: unknown): number {
  if (typeof value !== 'string' || !INSTANT.test(value)) return refuse('Instant: ISO 8601 with an offset expected.');
  const instant = Date.parse(value);
  const year = new Date(instant).getUTCFullYear();
  if (Number.isNaN(instant) || year < 2000 || year > 2100) return refuse('Instant: between the years 2000 and 2100.');
  return instant;
}

const MOST_WRITTEN = 5_000;
const written = new Map<number, string>();

/** Slots fall on a grid, so the same instants are written again and again: finding one takes a tenth of writing it, 1.2 ms a week. */
function writeInstant(instant: number): string {
  const known = written.get(instant);
  if (known !== undefined) return known;
  const text = new Date(instant).toISOString();
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(instant, text);
  return text;
}

/** An instant, in milliseconds since the epoch on our side, ISO 8601 in UTC on the wire. */
export const Instant = new GraphQLScalarType<number, string>({
  name: 'Instant',
  description: 'ISO 8601 instant in UTC, e.g. 2026-11-24T13:00:00.000Z. An input needs an offset.',
  serialize: (value) =>
    typeof value === 'number' ? writeInstant(value) : new Date(value as Date | string).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(textOf(node, 'Instant: a string expected.')),
});

const parseMoment = (value: unknown): string =>
  typeof value === 'string' && value.length <= 40 ? value : refuse('Moment: ISO 8601 expected.');

/** A time as a person gave it; read by `readMoment`, which may find it missing or ambiguous. */
export const Moment = new GraphQLScalarType<string, string>({
  name: 'Moment',
  description:
    'Input only. ISO 8601 with an offset (an instant), or without one (civil time in Europe/Paris). A civil time that does not exist or exists twice is refused with what it could mean.',
  serialize: (value) => String(value),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(textOf(node, 'Moment: a string expected.')),
});

const DAY = /^(20\d{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !DAY.test(value)) return refuse('LocalDate: YYYY-MM-DD expected.');
  const date = new Date(`${value}T00:00:00Z`);
  return date.toISOString().startsWith(value) ? value : refuse('LocalDate: this day does not exist.');
}

/** A civil day in Europe/Paris, `YYYY-MM-DD`. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'Civil day in Europe/Paris, YYYY-MM-DD.',
  serialize: (value) => String(value).slice(0, 10),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(textOf(node, 'LocalDate: a string expected.')),
});
