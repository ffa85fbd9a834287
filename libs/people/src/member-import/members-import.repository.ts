import { newId } from '@etabli/database';
import type { ImportedMember, JudgedLine } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

type Judged = JudgedLine<ImportedMember>;
type Known = ImportedMember & { readonly email: string };

const COLUMNS = `first_name text, last_name text, phone text, born_on date, trade text, commune text, business_name text, language text`;

/** What a new member is when the file does not say. */
const UNSAID: Omit<ImportedMember, 'firstName' | 'lastName'> = {
  phone: null,
  bornOn: null,
  trade: null,
  commune: null,
  businessName: null,
  language: 'FR',
};

const rowOf = (email: string, member: Partial<ImportedMember>) => ({
  id: newId(),
  email,
  first_name: member.firstName,
  last_name: member.lastName,
  phone: member.phone,
  born_on: member.bornOn,
  trade: member.trade,
  commune: member.commune,
  business_name: member.businessName,
  language: member.language,
});

/** Reads and writes many persons with a few statements. */
@Injectable()
export class MembersImportRepository {
  /** Those who have these addresses, locked in one order so that two imports wait for each other. */
  async lockByEmail(em: SqlEntityManager, emails: readonly string[]): Promise<Map<string, ImportedMember>> {
    const rows = await em.execute<Known[]>(
      `select email, first_name as "firstName", last_name as "lastName", phone, born_on::text as "bornOn", trade, commune,
              business_name as "businessName", language
       from person where email in (select jsonb_array_elements_text(?::jsonb)) order by id for update`,
      [JSON.stringify(emails)],
    );
    return new Map(rows.map(({ email, ...member }) => [email, member]));
  }

  /** New accounts, without a password: « forgotten password » lets them in. */
  async create(em: SqlEntityManager, lines: readonly Judged[]): Promise<void> {
    const rows = lines.map(({ key, values }) => rowOf(key ?? '', { ...UNSAID, ...values }));
    await em.execute(
      `insert into person (id, email, first_name, last_name, phone, born_on, trade, commune, business_name, language, roles)
       select i.*, '{MEMBER}' from jsonb_to_recordset(?::jsonb) as i (id uuid, email text, ${COLUMNS})`,
      [JSON.stringify(rows)],
    );
  }

  async update(
    em: SqlEntityManager,
    lines: readonly Judged[],
    there: ReadonlyMap<string, ImportedMember>,
  ): Promise<void> {
    const rows = lines.map(({ key, values }) => rowOf(key ?? '', { ...there.get(key ?? ''), ...values }));
    await em.execute(
      `update person p set first_name = i.first_name, last_name = i.last_name, phone = i.phone, born_on = i.born_on,
         trade = i.trade, commune = i.commune, business_name = i.business_name, language = i.language
       from jsonb_to_recordset(?::jsonb) as i (email text, ${COLUMNS}) where p.email = i.email`,
      [JSON.stringify(rows)],
    );
  }
}
