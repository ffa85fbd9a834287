import { toCivil } from '@etabli/domain';
import { escapeHtml } from '@etabli/gateways';
import { MAILS_A_PAGE, type KeptMail } from './kept-mails.query';

const STYLE = `body{margin:0;background:#FAF8F4;color:#1F2328;font:16px/1.5 'Segoe UI',Helvetica,Arial,sans-serif}
main{max-width:760px;margin:0 auto;padding:24px 16px}h1{font-size:24px;margin:0 0 8px}a{color:#0F5E63}
ul{list-style:none;margin:16px 0;padding:0}li{border:1px solid #E4DFD5;border-radius:8px;background:#fff;margin:0 0 8px}
li a{display:block;padding:12px 16px;text-decoration:none}li strong,li span{display:block}li span,dd,.quiet{color:#5C5A54}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#fff;border:1px solid #E4DFD5;border-radius:8px;padding:16px}
nav{display:flex;gap:16px;justify-content:space-between}dl{margin:0 0 16px}dt{font-weight:600}dd{margin:0}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)} – Établi</title><style>${STYLE}</style></head>
<body><main>${body}</main></body></html>`;

const when = (createdAt: string): string =>
  toCivil(Date.parse(createdAt)).setLocale('fr').toFormat("ccc d LLL yyyy, HH 'h' mm");

/** The mails of one page, newest first. */
export function mailListPage(mails: readonly KeptMail[], number: number): string {
  const rows = mails
    .slice(0, MAILS_A_PAGE)
    .map(
      ({ id, subject, recipient, createdAt }) =>
        `<li><a href="/dev/mail/${escapeHtml(id)}"><strong>${escapeHtml(subject)}</strong><span>${escapeHtml(recipient)} · ${when(createdAt)}</span></a></li>`,
    );
  const newer = number > 0 ? `<a rel="prev" href="/dev/mail?page=${number - 1}">Plus récents</a>` : '<span></span>';
  const older =
    mails.length > MAILS_A_PAGE
      ? `<a rel="next" href="/dev/mail?page=${number + 1}">Plus anciens</a>`
      : '<span></span>';
  const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>Aucun message pour l’instant.</p>';
  return page(
    'Messages de la démonstration',
    `<h1>Messages de la démonstration</h1><p class="quiet">Sans serveur d’envoi, les messages restent ici au lieu de partir.</p>${list}<nav aria-label="Pages">${newer}${older}</nav>`,
  );
}

const URL_IN_TEXT = /https?:\/\/[^\s<>"']+/g;

/** Escaped text whose addresses can be followed, as in a mail program. */
const withLinks = (text: string): string => {
  let html = '';
  let read = 0;
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const url = escapeHtml(match[0]);
    html += `${escapeHtml(text.slice(read, match.index))}<a href="${url}">${url}</a>`;
    read = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(read));
};

/** One mail, as its plain text. */
export const mailPage = ({ subject, recipient, createdAt, text }: KeptMail): string =>
  page(
    subject,
    `<p><a href="/dev/mail">Tous les messages</a></p><h1>${escapeHtml(subject)}</h1>
<dl><dt>À</dt><dd>${escapeHtml(recipient)}</dd><dt>Écrit</dt><dd>${when(createdAt)}</dd></dl><pre>${withLinks(text)}</pre>`,
  );
