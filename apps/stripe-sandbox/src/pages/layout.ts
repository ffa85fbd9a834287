import { createHash } from 'node:crypto';
import { type FastifyReply } from 'fastify';
import { html, Html } from './html';
import { STYLE } from './style';

/** Whole and untouched: a space more, and its fingerprint in the policy would be another. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export interface Page {
  title: string;
  body: Html;
  wide?: boolean;
  /** Where its forms may lead in the end, besides here. */
  leadsTo?: (string | null | undefined)[];
  status?: number;
}

/** A whole page; it says on top that no money is real here. */
export function sendPage(reply: FastifyReply, { title, body, wide, leadsTo = [], status = 200 }: Page): FastifyReply {
  const elsewhere = leadsTo.flatMap((url) => (url && URL.canParse(url) ? [` ${new URL(url).origin}`] : []));
  const page = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${title} · Démonstration</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header class="demo">Démonstration : aucune vraie carte, aucun argent réel</header>
        <main class="${wide ? 'wide' : ''}">${withFrenchSpaces(body)}</main>
      </body>
    </html>`;
  return (
    reply
      .code(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      // a page without any referrer posts its forms with `Origin: null`, as if from elsewhere
      .header('referrer-policy', 'same-origin')
      .header('x-content-type-options', 'nosniff')
      .header(
        'content-security-policy',
        `default-src 'none'; img-src data:; style-src 'sha256-${STYLE_HASH}'; form-action 'self'${elsewhere.join('')}; frame-ancestors 'none'; base-uri 'none'`,
      )
      .send(page.text)
  );
}

/** Before double punctuation French has a space that does not break. */
const withFrenchSpaces = ({ text }: Html): Html => new Html(text.replaceAll(/ ([:;?!»])/g, '\u00a0$1'));

/** For ids that lead nowhere. */
export const sendLost = (reply: FastifyReply): FastifyReply =>
  sendPage(reply, {
    title: 'Page introuvable',
    status: 404,
    body: html`<h1>Cette page n’existe pas, ou plus</h1>
      <p>Revenez à l’atelier et recommencez : un nouveau lien sera fait pour vous.</p>`,
  });
