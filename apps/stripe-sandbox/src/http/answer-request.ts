import { z } from 'zod';
import { type Sandbox } from '../sandbox';
import { type Change, type Origin } from '../store/change';
import { ApiError, Declined, type ErrorBody } from './api-error';
import { type Handler } from './call';
import { expandAll } from './expand';
import { type Keyed } from './idempotency';
import { readInput, text } from './read-input';

export interface ApiRequest {
  id: string;
  second: string;
  given: unknown;
  requestId: string;
  keyed: Keyed | undefined;
}

export interface Answer {
  status: number;
  body: string;
}

const expanding = z.object({ expand: z.array(text).max(20).optional() });

/**
 * One request, carried out within one turn of the event loop. The answer is kept under its key in the same change as what
 * it tells: after a kill there are both, or neither.
 */
export function answerRequest(sandbox: Sandbox, handle: Handler, request: ApiRequest): Answer {
  const { id, second, given, requestId, keyed } = request;
  const origin: Origin = { requestId, idempotencyKey: keyed?.key ?? null };
  try {
    return sandbox.run((change) => {
      try {
        const { expand = [] } = readInput(expanding, given);
        const found = handle({ change, id, second, given });
        return keep(change, request, { status: 200, body: write(expandAll(change, found, expand)) });
      } catch (error) {
        if (error instanceof Declined) keep(change, request, refusal(error));
        throw error;
      }
    }, origin);
  } catch (error) {
    if (error instanceof ApiError) return refusal(error);
    throw error;
  }
}

/** Requests that were never carried out (a wrong parameter) may come again with the same key and other words. */
function keep(change: Change, { keyed, requestId }: ApiRequest, answer: Answer): Answer {
  if (keyed) change.put('kept_answer', keyed.key, { ...keyed, ...answer, requestId, createdAt: change.now });
  return answer;
}

export const refusal = ({ status, error }: { status: number; error: ErrorBody }): Answer => ({
  status,
  body: write({ error }),
});

const write = (answer: object): string => JSON.stringify(answer, null, 2);
