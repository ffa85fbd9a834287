import { unwrapResolverError } from '@apollo/server/errors';
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const SHOWN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'RATE_LIMITED',
  'LIMIT_EXCEEDED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Called with the fault and the number quoted to the person. */
export type LogFault = (correlationId: string, fault: unknown) => void;

/** A known error keeps its words; anything else is a fault of ours: logged whole, shown as INTERNAL with a number to quote. */
export const formatError =
  (logFault: LogFault) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? '');
    const place = formatted.path ? { path: formatted.path } : {};
    if (code === 'REFUSED')
      return { message: formatted.message, ...place, extensions: { code, refusal: formatted.extensions?.['refusal'] } };
    if (SHOWN.has(code)) return { message: formatted.message, ...place, extensions: { code } };
    if (isLimit(error)) return { message: formatted.message, ...place, extensions: { code: 'LIMIT_EXCEEDED' } };
    const correlationId = randomUUID().slice(0, 8);
    logFault(correlationId, unwrapResolverError(error));
    return {
      message: `Une erreur est survenue de notre côté, rien n’a été enregistré. Code à communiquer : ${correlationId}. / Something failed on our side, nothing was saved. Code: ${correlationId}.`,
      ...place,
      extensions: { code: 'INTERNAL', correlationId },
    };
  };

const isLimit = (error: unknown): boolean =>
  error instanceof GraphQLError && /Syntax Error: .*limit|Query (depth|Cost|Aliases)/i.test(error.message);
