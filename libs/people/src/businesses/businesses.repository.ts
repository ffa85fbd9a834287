import { newId } from '@etabli/database';
import type { BusinessPosition } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { refused } from '../refused';
import type { BusinessValues } from './business-input';

interface Membership {
  readonly businessId: string;
  readonly personId: string;
}

const valuesOf = (values: BusinessValues): unknown[] => [
  values.siret,
  values.name,
  values.legalForm,
  values.nafCode,
  values.nafaCode,
  values.addressLine1,
  values.addressLine2,
  values.postalCode,
  values.commune,
  values.vatNumber,
];

/** Writes businesses and who works for them. */
@Injectable()
export class BusinessesRepository {
  /** @throws Refused SIRET_ALREADY_REGISTERED */
  async add(em: SqlEntityManager, values: BusinessValues): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into business (id, siret, name, legal_form, naf_code, nafa_code, address_line_1, address_line_2,
         postal_code, commune, vat_number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, ...valuesOf(values)],
    );
    return id;
  }

  async edit(em: SqlEntityManager, id: string, values: BusinessValues): Promise<void> {
    await em.execute(
      `update business set siret = ?, name = ?, legal_form = ?, naf_code = ?, nafa_code = ?, address_line_1 = ?,
         address_line_2 = ?, postal_code = ?, commune = ?, vat_number = ? where id = ?`,
      [...valuesOf(values), id],
    );
  }

  /** @throws Refused NOT_FOUND */
  async lock(em: SqlEntityManager, id: string): Promise<{ name: string; siret: string }> {
    const [row] = await em.execute<{ name: string; siret: string }[]>(
      'select name, siret from business where id = ? for update',
      [id],
    );
    if (!row) throw refused({ code: 'NOT_FOUND', what: 'business' });
    return row;
  }

  async bySiret(em: SqlEntityManager, siret: string): Promise<string | undefined> {
    const [row] = await em.execute<{ id: string }[]>('select id from business where siret = ?', [siret]);
    return row?.id;
  }

  /** Name of the business a person works for now. */
  async nameOfBusinessOf(em: SqlEntityManager, personId: string): Promise<string | undefined> {
    const [row] = await em.execute<{ name: string }[]>(
      `select b.name from business_member m join business b on b.id = m.business_id
       where m.person_id = ? and m.left_at is null`,
      [personId],
    );
    return row?.name;
  }

  async addMember(
    em: SqlEntityManager,
    member: Membership & { position: BusinessPosition; now: number },
  ): Promise<void> {
    await em.execute(
      'insert into business_member (id, business_id, person_id, position, joined_at) values (?, ?, ?, ?, ?)',
      [newId(), member.businessId, member.personId, member.position, new Date(member.now)],
    );
  }

  /** @throws Refused NOT_FOUND when the person does not work there */
  async endMembership(em: SqlEntityManager, { businessId, personId }: Membership, now: number): Promise<void> {
    const ended = await em.execute<unknown[]>(
      `update business_member set left_at = greatest(?::timestamptz, joined_at)
       where business_id = ? and person_id = ? and left_at is null returning id`,
      [new Date(now), businessId, personId],
    );
    if (ended.length === 0) throw refused({ code: 'NOT_FOUND', what: 'businessMember' });
  }
}
