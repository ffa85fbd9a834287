import type { Language } from '@etabli/domain';
import { escapeHtml } from './escape-html';
import type { AttachedFile, CalendarPart, Mail } from './mail';

/** What a letter says; how it looks is decided here, once. */
export interface Letter {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** Small print under the action: why this mail came, what to do if it was not asked for. */
  readonly note?: string;
  readonly dedupeKey?: string;
  readonly calendar?: CalendarPart;
  readonly attachment?: AttachedFile;
}

const SIGNATURE = { FR: 'L’équipe de la manufacture', EN: 'The team of the manufacture' } as const;

/** One letter in plain text and in HTML that reads well on a phone and with images off. */
export function composeMail(letter: Letter): Mail {
  return {
    to: letter.to,
    subject: oneLine(letter.subject),
    text: textOf(letter),
    html: htmlOf(letter),
    ...(letter.dedupeKey === undefined ? {} : { dedupeKey: letter.dedupeKey }),
    ...(letter.calendar ? { calendar: letter.calendar } : {}),
    ...(letter.attachment ? { attachment: letter.attachment } : {}),
  };
}

/** A line break in a subject would start a new header. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function textOf({ greeting, paragraphs, action, note, language }: Letter): string {
  const colon = language === 'FR' ? '\u00a0:' : ':';
  const link = action ? [`${action.label}${colon}\n${action.url}`] : [];
  return [greeting, ...paragraphs, ...link, ...(note ? [note] : []), SIGNATURE[language]].join('\n\n') + '\n';
}

function htmlOf({ greeting, paragraphs, action, note, language, subject }: Letter): string {
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="display:inline-block;padding:14px 22px;border-radius:8px;background:#0F5E63;color:#FFFFFF;font-weight:600;text-decoration:none">${escapeHtml(action.label)}</a></p>`
    : '';
  const smallPrint = note ? `<p style="margin:24px 0 0;font-size:14px;color:#5C5A54">${escapeHtml(note)}</p>` : '';
  return `<!doctype html>
<html lang="${language.toLowerCase()}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#FAF8F4;color:#1F2328;font:16px/1.5 'Atkinson Hyperlegible Next','Segoe UI',Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:32px 20px">
<p style="margin:0 0 24px;font-size:20px;font-weight:700;color:#0F5E63">Établi</p>
<div style="background:#FFFFFF;border:1px solid #E4DFD5;border-radius:12px;padding:24px">
${[greeting, ...paragraphs].map(paragraph).join('\n')}
${button}
<p style="margin:0">${SIGNATURE[language]}</p>
${smallPrint}
</div>
</div>
</body>
</html>
`;
}
