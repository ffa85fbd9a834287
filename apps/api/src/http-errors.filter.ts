import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { isPageRequest } from './http-shell';

const WORDS: Readonly<Record<number, string>> = {
  400: 'Cette requête n’est pas lisible.',
  403: 'Accès refusé.',
  404: 'Cette page n’existe pas.',
  413: 'Ce que vous envoyez est trop volumineux. Rien n’a été enregistré.',
  415: 'Ce type de contenu n’est pas accepté.',
  429: 'Trop de demandes : patientez quelques instants.',
  503: 'Le service n’est pas disponible pour l’instant.',
};

/** Every HTTP failure leaves in the shape of a GraphQL error: a sentence and a code, never a stack, SQL or path. */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter {
  private readonly log = new Logger('HTTP');

  catch(fault: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw fault;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(fault);
    if (status === 404 && isPageRequest(request))
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    const error = status < 500 || status === 503 ? { code: `HTTP_${status}` } : this.internal(fault);
    const message = WORDS[status] ?? 'Une erreur est survenue de notre côté, rien n’a été enregistré.';
    // the handler may have announced another type before it failed
    return reply
      .status(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [{ message, extensions: error }] });
  }

  private internal(fault: unknown): { code: string; correlationId: string } {
    const correlationId = randomUUID().slice(0, 8);
    this.log.error(`${correlationId} ${fault instanceof Error ? fault.stack : String(fault)}`);
    return { code: 'INTERNAL', correlationId };
  }
}

function statusOf(fault: unknown): number {
  if (fault instanceof HttpException) return fault.getStatus();
  const status = (fault as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
