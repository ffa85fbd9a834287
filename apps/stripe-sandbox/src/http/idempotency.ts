import { createHash } from 'node:crypto';
import { type Sandbox } from '../sandbox';
import { type KeptAnswer } from '../store/records';
import { ApiError, invalidRequest } from './api-error';

/** Stripe forgets a key after a day. */
export const KEY_LASTS = 86_400;

export interface Keyed {
  key: string;
  fingerprint: string;
}

/** What the key stands for: the act and every parameter. */
export const fingerprintOf = (method: string, path: string, body: string): string =>
  createHash('sha256').update([method, path, body].join('\n')).digest('hex');

/** Keys whose first request is not answered yet. */
export class KeysInUse {
  private readonly keys = new Set<string>();

  /** The kept answer of an earlier request; undefined when this one is the first. */
  begin(sandbox: Sandbox, { key, fingerprint }: Keyed): KeptAnswer | undefined {
    if (key.length > 255)
      throw invalidRequest('The idempotency key must be at most 255 characters.', { param: 'Idempotency-Key' });
    if (this.keys.has(key))
      throw new ApiError(409, {
        type: 'idempotency_error',
        code: 'idempotency_key_in_use',
        message: `There is currently another in-progress request using this Idempotency Key (${key}). Try again later.`,
      });
    const kept = sandbox.store.find('kept_answer', key);
    if (!kept || kept.createdAt + KEY_LASTS <= sandbox.now()) {
      this.keys.add(key);
      return undefined;
    }
    if (kept.fingerprint !== fingerprint)
      throw new ApiError(400, {
        type: 'idempotency_error',
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      });
    return kept;
  }

  end(key: string): void {
    this.keys.delete(key);
  }
}
