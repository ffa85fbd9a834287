import { createHmac, timingSafeEqual } from 'node:crypto';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { ApiError } from '../http/api-error';
import { type Sandbox } from '../sandbox';
import { html, type Html } from './html';

const foreign = (): ApiError =>
  new ApiError(403, {
    type: 'invalid_request_error',
    message: 'This request comes from another site. Nothing was done.',
  });

/** No page of another site may press our buttons. The API itself asks for a key, which no other site can add. */
export function refuseOtherSites(app: FastifyInstance, sandbox: Sandbox): void {
  const own = new URL(sandbox.publicUrl).host;
  app.addHook('onRequest', (request, _reply, done) => {
    const { origin, 'sec-fetch-site': site } = request.headers;
    const safe = request.method === 'GET' || request.url.startsWith('/v1/');
    const fromElsewhere = origin !== undefined && ![own, request.host].includes(hostOf(origin));
    const crossed = site === 'cross-site' || site === 'same-site';
    done(!safe && (fromElsewhere || crossed) ? foreign() : undefined);
  });
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');

/** Only who was shown the form knows its token; one page's token does not open another. */
export const formToken = (sandbox: Sandbox, page: string): string =>
  createHmac('sha256', sandbox.settings.formSecret).update(page).digest('base64url');

export const tokenField = (sandbox: Sandbox, page: string): Html =>
  html`<input type="hidden" name="form_token" value="${formToken(sandbox, page)}" />`;

export function checkToken(sandbox: Sandbox, page: string, given: unknown): void {
  const expected = Buffer.from(formToken(sandbox, page));
  const token = Buffer.from(typeof given === 'string' ? given : '');
  if (token.length !== expected.length || !timingSafeEqual(token, expected)) throw foreign();
}

/** The fields of a posted form. */
export const bodyText = (request: FastifyRequest): string => (typeof request.body === 'string' ? request.body : '');
