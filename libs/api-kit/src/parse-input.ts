import { Refused, type CommonRefusal } from '@etabli/domain';
import { z } from 'zod';

/** An identifier of ours; anything else cannot exist. */
export const idField = z.uuid();

/** A short single-line text, trimmed. */
export const lineField = (maximum: number, minimum = 1) => z.string().trim().min(minimum).max(maximum);

/** A text of several lines, trimmed, possibly empty. */
export const textField = (maximum: number) => z.string().trim().max(maximum);

/** Reads an input against its bounds. @throws Refused INVALID_INPUT, one per field at fault; NOT_FOUND for a malformed id. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refused(result.error.issues.map(toRefusal));
}

function toRefusal(issue: z.core.$ZodIssue): CommonRefusal {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'invalid_format' && issue.format === 'uuid') return { code: 'NOT_FOUND', what: field };
  return { code: 'INVALID_INPUT', field, problem: issue.code };
}
