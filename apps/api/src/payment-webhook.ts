import { ReceivePaymentEvent } from '@etabli/billing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

const PATH = '/webhooks/stripe';

/**
 * Where the provider of payments tells its news: no session, no cookie, and the bytes as they came, for nothing reads them before
 * their signature is checked. Whoever is refused is told nothing else.
 */
export async function openPaymentWebhook(app: NestFastifyApplication): Promise<void> {
  const receive = app.get(ReceivePaymentEvent);
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  await fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, read) => read(null, body));
    scope.setErrorHandler((fault, _request, reply) => reply.status(isTheirs(fault) ? 400 : 500).send());
    scope.post(PATH, async ({ body, headers }, reply) => {
      const header = headers['stripe-signature'];
      const taken = typeof header === 'string' && Buffer.isBuffer(body) && (await receive.execute({ body, header }));
      return reply.status(taken ? 200 : 400).send();
    });
    done();
  });
}

const isTheirs = (fault: unknown): boolean => {
  const { statusCode = 500 } = fault as { readonly statusCode?: number };
  return statusCode < 500;
};
