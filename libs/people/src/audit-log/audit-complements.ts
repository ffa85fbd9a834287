import { eurosInWords } from '@etabli/api-kit';
import { toCivil, type Language } from '@etabli/domain';
import { detail, type AuditFacts } from './audit-facts';

type Complement = (facts: AuditFacts, language: Language) => string;

/** The reason given, in the quotation marks of the language. */
export const because: Complement = (facts, language) => {
  const reason = detail(facts, 'reason');
  if (!reason) return '';
  return language === 'EN' ? `: “${reason}”` : `\u00a0: «\u00a0${reason}\u00a0»`;
};

export const forSomebody: Complement = ({ forWhom }, language) =>
  forWhom ? `${language === 'EN' ? ' for' : ' pour'} ${forWhom}` : '';

/** Who got, or had, what was given. */
export const toSomebody: Complement = ({ forWhom }) => (forWhom ? ` (${forWhom})` : '');

/** The money it was about. */
export const ofAmount: Complement = ({ details }, language) => {
  const cents = details['amountCents'];
  return typeof cents === 'number' ? `, ${eurosInWords(Math.abs(cents), language)}` : '';
};

/** The slot booked, or moved to. */
export const at: Complement = ({ details }, language) => {
  const place = isRecord(details['to']) ? details['to'] : details;
  const [start, end] = [instant(place['startsAt']), instant(place['endsAt'])];
  if (start === undefined || end === undefined) return '';
  const day = toCivil(start).setLocale(language.toLowerCase()).toFormat('cccc d LLLL yyyy');
  return language === 'EN'
    ? `, ${day}, ${clock(start, ':')} to ${clock(end, ':')}`
    : `, ${day} de ${clock(start, '\u00a0h\u00a0')} à ${clock(end, '\u00a0h\u00a0')}`;
};

const clock = (at: number, separator: string): string => toCivil(at).toFormat(`H'${separator}'mm`);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function instant(value: unknown): number | undefined {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

const LEVELS: Readonly<Record<string, { FR: string; EN: string }>> = {
  ACCOMPANIED: { FR: 'accompagné', EN: 'accompanied' },
  AUTONOMOUS: { FR: 'autonome', EN: 'autonomous' },
  TRAINER: { FR: 'formateur', EN: 'trainer' },
};

/** The habilitation and its level. */
export const habilitation: Complement = (facts, language) => {
  const name = detail(facts, 'habilitation');
  if (!name) return '';
  const level = LEVELS[detail(facts, 'level') ?? '']?.[language];
  return ` (${name}${level ? `, ${level}` : ''})`;
};

/** The plan or pack sold. */
export const plan: Complement = (facts) => {
  const name = detail(facts, 'plan');
  return name ? ` (${name})` : '';
};

/** The training a session, a quiz or an enrolment is about. */
export const training: Complement = (facts) => {
  const name = detail(facts, 'training');
  return name ? ` (${name})` : '';
};

/** The business somebody works for. */
export const business: Complement = (facts) => {
  const name = detail(facts, 'business');
  return name ? ` (${name})` : '';
};
