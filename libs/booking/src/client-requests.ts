import { newId } from '@etabli/database';
import { refuseIf, type BookingRefusal } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import type { GivenAnswer } from './facts-rows';

/** A mutation that carries its own id, so that asking twice is doing once. */
export interface ClientRequest {
  readonly actorId: string;
  readonly clientMutationId: string;
  readonly action: string;
  readonly bodyHash: string;
}

interface Asked {
  readonly actorId: string;
  readonly action: string;
  readonly input: object & { readonly clientMutationId?: string | null | undefined };
}

/** Null when the client gave no id: then each request stands for itself. */
export function clientRequest({ actorId, action, input }: Asked): ClientRequest | null {
  const { clientMutationId, ...body } = input;
  if (!clientMutationId) return null;
  return { actorId, clientMutationId, action, bodyHash: hashOf(body) };
}

/** Same fields, same hash, in whatever order they came; a field left out and a field null are the same. */
function hashOf(body: object): string {
  const fields = Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
  return createHash('sha256').update(JSON.stringify(fields.sort())).digest('hex');
}

/** The subject of the answer already given to this very request. @throws Refused when the id was used for another one */
export function answeredBefore(request: ClientRequest | null, answer: GivenAnswer | null): string | null {
  if (!request || !answer) return null;
  const same = answer.action === request.action && answer.bodyHash === request.bodyHash;
  const reused: BookingRefusal = { code: 'CLIENT_MUTATION_ID_REUSED' };
  refuseIf(same ? [] : [reused]);
  return answer.subjectId;
}

/** Looks the answer up, once the locks are held. */
export async function findAnswer(em: SqlEntityManager, request: ClientRequest | null): Promise<GivenAnswer | null> {
  if (!request) return null;
  const [row] = await em.execute<GivenAnswer[]>(
    `select action, encode(body_hash, 'hex') as "bodyHash", subject_id as "subjectId" from client_request
     where person_id = ?::uuid and client_mutation_id = ?`,
    [request.actorId, request.clientMutationId],
  );
  return row ?? null;
}

/** Written with what was done, so that there is an answer exactly when it was done. */
export async function rememberAnswer(em: SqlEntityManager, request: ClientRequest | null, subjectId: string) {
  if (!request) return;
  await em.execute(
    `insert into client_request (id, person_id, client_mutation_id, action, body_hash, subject_id)
     values (?, ?, ?, ?, decode(?, 'hex'), ?)`,
    [newId(), request.actorId, request.clientMutationId, request.action, request.bodyHash, subjectId],
  );
}
