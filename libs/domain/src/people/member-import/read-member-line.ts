import { LineReader, plainWord, type Column, type ReadLine, type TableRow } from '../../shared/import';
import type { Language } from '../../shared/vocabulary';
import { checkBirthDay } from '../check-birth-day';
import { normaliseEmail } from '../email';

/** What a file of members may say of one. */
export interface ImportedMember {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string | null;
  readonly bornOn: string | null;
  readonly trade: string | null;
  readonly commune: string | null;
  readonly businessName: string | null;
  readonly language: Language;
}

/** The columns of a file of members; the first title is the one we say. */
export const MEMBER_COLUMNS = {
  email: { titles: ['e-mail', 'email', 'mail', 'courriel', 'adresse e-mail', 'adresse email'], required: true },
  firstName: { titles: ['prénom', 'first name', 'firstname'], required: true },
  lastName: { titles: ['nom', 'nom de famille', 'last name', 'lastname'], required: true },
  phone: { titles: ['téléphone', 'tél', 'portable', 'mobile', 'phone'] },
  bornOn: { titles: ['date de naissance', 'né le', 'née le', 'born on', 'date of birth'] },
  trade: { titles: ['métier', 'activité', 'trade'] },
  commune: { titles: ['commune', 'ville', 'city', 'town'] },
  businessName: { titles: ['entreprise', 'raison sociale', 'business'] },
  language: { titles: ['langue', 'language'] },
} as const satisfies Readonly<Record<string, Column>>;
export type MemberColumn = keyof typeof MEMBER_COLUMNS;

const LANGUAGES = new Map<string, Language>(
  Object.entries({ FR: ['fr', 'francais', 'french'], EN: ['en', 'anglais', 'english'] } as const).flatMap(
    ([language, words]) => words.map((word) => [plainWord(word), language as Language] as const),
  ),
);

/** Reads one line of a file of members; the address is what names somebody. */
export function readMemberLine({ line, cells }: TableRow<MemberColumn>, today: string): ReadLine<ImportedMember> {
  const reader = new LineReader(cells, (column: MemberColumn) => MEMBER_COLUMNS[column].titles[0]);
  const typed = reader.needed('email', 320);
  const email = normaliseEmail(typed);
  const values: Partial<ImportedMember> = {
    firstName: reader.needed('firstName', 80),
    lastName: reader.needed('lastName', 80),
    ...said('phone', reader.text('phone', 30)),
    ...said('bornOn', reader.day('bornOn')),
    ...said('trade', reader.text('trade', 120)),
    ...said('commune', reader.text('commune', 120)),
    ...said('businessName', reader.text('businessName', 160)),
    ...said('language', reader.word('language', LANGUAGES)),
  };
  const malformed = typed !== '' && email === undefined ? [{ code: 'EMAIL_MALFORMED' } as const] : [];
  const refusals = [...malformed, ...reader.refusals, ...checkBirthDay(values.bornOn, today)];
  if (email === undefined || refusals.length > 0) return { line, key: email ?? (typed || null), refusals };
  return { line, key: email, values };
}

const said = <K extends string, T>(name: K, value: T | undefined): { [key in K]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { [key in K]: T });
