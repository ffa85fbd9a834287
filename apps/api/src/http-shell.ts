import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from './env';

/** Security headers, cookies and the built web application, served by the API's own port. */
export async function dressFastify(fastify: FastifyInstance, env: Env, webFolder: string): Promise<void> {
  const https = env.publicUrl.startsWith('https:');
  await fastify.register(cookie);
  await fastify.register(multipart, { limits: { files: 1, fields: 5 } });
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine sets style attributes; scripts stay strict
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: https ? [] : null,
      },
    },
    hsts: https,
    crossOriginEmbedderPolicy: false,
  });
  if (existsSync(join(webFolder, 'index.html'))) await serveWeb(fastify, webFolder);
}

const HASHED = /\/assets\//;

async function serveWeb(fastify: FastifyInstance, webFolder: string): Promise<void> {
  await fastify.register(serveStatic, {
    root: webFolder,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Paths of the server itself: an unknown page below them is a 404, not the web application. */
const SERVER_PATHS = /^\/(graphql|healthz|readyz|calendar|files|dev|assets|webhooks)(\/|$|\?)/;

/** Whether a request is a person opening a page of the web application by its address. */
export const isPageRequest = (request: {
  method: string;
  url: string;
  headers: { accept?: string | undefined };
}): boolean =>
  request.method === 'GET' && !SERVER_PATHS.test(request.url) && (request.headers.accept ?? '').includes('text/html');
