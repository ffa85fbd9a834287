import { fastify, type FastifyInstance } from 'fastify';
import { type Controlled, serveControls } from './control/control-server';
import { refusal } from './http/answer-request';
import { ApiError } from './http/api-error';
import { serveApi } from './http/api-server';
import { serveBank } from './pages/bank-page';
import { serveCheckout } from './pages/checkout-page';
import { serveMandates } from './pages/mandate-page';
import { servePortal } from './pages/portal-page';
import { refuseOtherSites } from './pages/same-origin';
import { serveThreeDSecure } from './pages/three-d-secure-page';

const BODY_LIMIT = 1_000_000;

/** The API, the hosted pages and the levers on one server. */
export function createServer(controlled: Controlled): FastifyInstance {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    logger: { level: 'error' },
  });
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  // what is answered may have put something on its way
  app.addHook('onResponse', (request, _reply, done) => {
    if (request.method !== 'GET') controlled.time.nudge();
    done();
  });
  app.setErrorHandler((error, _request, reply) => {
    const known = error instanceof ApiError ? error : faultOf(error);
    if (known.status >= 500) app.log.error(error);
    const { status, body } = refusal(known);
    return reply.code(status).header('content-type', 'application/json').send(body);
  });
  refuseOtherSites(app, controlled.sandbox);
  serveApi(app, controlled);
  serveControls(app, controlled);
  serveCheckout(app, controlled.sandbox);
  serveThreeDSecure(app, controlled.sandbox);
  servePortal(app, controlled.sandbox);
  serveMandates(app, controlled.sandbox);
  serveBank(app, controlled);
  return app;
}

/** What Fastify itself refuses keeps its status; a fault of ours is one of Stripe's. */
function faultOf(error: unknown): ApiError {
  const status =
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  const message = error instanceof Error ? error.message : 'An unknown error occurred.';
  return new ApiError(status, { type: status < 500 ? 'invalid_request_error' : 'api_error', message });
}
