import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { API_VERSION } from '../events/emit';
import { type Sandbox } from '../sandbox';
import { newId } from '../store/new-id';
import { type Answer, answerRequest, refusal } from './answer-request';
import { ApiError, invalidRequest } from './api-error';
import { authenticate } from './authenticate';
import { type Route } from './call';
import { type Faults } from './faults';
import { fingerprintOf, type Keyed, KeysInUse } from './idempotency';
import { parseForm } from './parse-form';
import { API_ROUTES } from './routes';

interface Served {
  sandbox: Sandbox;
  faults: Faults;
  keys: KeysInUse;
}

/** The API under /v1, on HTTP. */
export function serveApi(app: FastifyInstance, { sandbox, faults }: Omit<Served, 'keys'>): void {
  const served = { sandbox, faults, keys: new KeysInUse() };
  for (const route of API_ROUTES)
    app.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => respond(served, route, { request, reply }),
    });
  app.all('/v1/*', (request, reply) => {
    const message = `Unrecognized request URL (${request.method}: ${pathOf(request)}). The sandbox does not imitate it.`;
    send(reply, {
      ...refusal(new ApiError(404, { type: 'invalid_request_error', message })),
      requestId: newId('req'),
    });
  });
}

interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}
interface Kept extends Answer {
  /** The first request with this key, when this is its answer again. */
  replayOf?: string;
}
interface Sent extends Kept {
  requestId: string;
  keyed?: Keyed | undefined;
}

async function respond(served: Served, route: Route, { request, reply }: Exchange): Promise<FastifyReply> {
  const requestId = newId('req');
  const keyed = keyOf(request);
  const answer = await answerOf(served, route, { request, requestId, keyed });
  if (answer) return send(reply, { ...answer, requestId, keyed });
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

interface Asked {
  request: FastifyRequest;
  requestId: string;
  keyed: Keyed | undefined;
}

/** Undefined when the answer is to be lost on its way. */
async function answerOf(served: Served, route: Route, asked: Asked): Promise<Kept | undefined> {
  const { request, requestId, keyed } = asked;
  let began = false;
  try {
    authenticate(request.headers.authorization);
    checkVersion(request.headers['stripe-version']);
    const fault = request.method === 'GET' ? undefined : served.faults.take();
    if (fault === 'rate_limit' || fault === 'server_error') throw faultError(fault);
    const kept = keyed && served.keys.begin(served.sandbox, keyed);
    if (kept) return { ...kept, replayOf: kept.requestId };
    began = keyed !== undefined;
    const answer = answerRequest(served.sandbox, route.handle, { ...partsOf(request), requestId, keyed });
    // nothing is told before it would survive a power cut
    await served.sandbox.store.flushed();
    if (fault === 'hold') await served.faults.hold();
    return fault === 'lose_answer' ? undefined : answer;
  } catch (error) {
    if (error instanceof ApiError) return refusal(error);
    throw error;
  } finally {
    if (began && keyed) served.keys.end(keyed.key);
  }
}

function send(reply: FastifyReply, { status, body, requestId, keyed, replayOf }: Sent): FastifyReply {
  void reply
    .code(status)
    .header('content-type', 'application/json')
    .header('request-id', requestId)
    .header('stripe-version', API_VERSION);
  if (keyed) void reply.header('idempotency-key', keyed.key);
  if (replayOf) void reply.header('idempotent-replayed', 'true').header('original-request', replayOf);
  return reply.send(body);
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '';
const bodyOf = (request: FastifyRequest): string => (typeof request.body === 'string' ? request.body : '');

function keyOf(request: FastifyRequest): Keyed | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || typeof key !== 'string') return undefined;
  return { key, fingerprint: fingerprintOf(request.method, pathOf(request), bodyOf(request)) };
}

function partsOf(request: FastifyRequest): { id: string; second: string; given: unknown } {
  const { id = '', method = '' } = request.params as Record<string, string>;
  const text = request.method === 'POST' ? bodyOf(request) : (request.url.split('?')[1] ?? '');
  return { id, second: method, given: parseForm(text) };
}

function checkVersion(version: string | string[] | undefined): void {
  if (version !== undefined && version !== API_VERSION)
    throw invalidRequest(`Invalid Stripe API version: ${String(version)}. This sandbox speaks ${API_VERSION}.`);
}

const faultError = (fault: 'rate_limit' | 'server_error'): ApiError =>
  fault === 'rate_limit'
    ? new ApiError(429, {
        type: 'invalid_request_error',
        code: 'rate_limit',
        message: 'Too many requests hit the API too quickly.',
      })
    : new ApiError(500, { type: 'api_error', message: 'An unknown error occurred.' });
