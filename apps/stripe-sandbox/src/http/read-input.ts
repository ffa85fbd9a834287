import { z } from 'zod';
import { type ApiError, invalidRequest } from './api-error';

/** Everything arrives as text: these say what it must read as. */
export const text = z.string().max(5000);
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/, 'integer')
  .transform(Number);
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
/** An empty text takes the key away. */
export const metadata = z.union([
  z.record(z.string().max(40), z.string().max(500)),
  z.literal('').transform(() => ({})),
]);
export const address = z.strictObject({
  city: text.optional(),
  country: text.optional(),
  line1: text.optional(),
  line2: text.optional(),
  postal_code: text.optional(),
  state: text.optional(),
});
const expand = z.array(text).max(20).optional();

/** An input of exactly these fields: what the sandbox does not imitate is refused aloud, never ignored. */
export const input = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ ...shape, expand });

/** Page of a list. */
export const page = <S extends z.ZodRawShape>(shape: S) =>
  input({ ...shape, limit: integer.optional(), starting_after: text.optional(), ending_before: text.optional() });

export function readInput<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue ? faultOf(issue, given) : invalidRequest('Invalid request.');
}

function faultOf(issue: z.core.$ZodIssue, given: unknown): ApiError {
  if (issue.code === 'unrecognized_keys') {
    const param = nameOf([...issue.path, issue.keys[0] ?? '']);
    return invalidRequest(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
  }
  const param = nameOf(issue.path);
  if (valueAt(given, issue.path) === undefined)
    return invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
  return issue.message === 'integer'
    ? invalidRequest(`Invalid integer: ${String(valueAt(given, issue.path))}`, {
        code: 'parameter_invalid_integer',
        param,
      })
    : invalidRequest(`Invalid ${param}: ${issue.message}`, { param });
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((part, depth) => (depth === 0 ? String(part) : `[${String(part)}]`)).join('');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  );
