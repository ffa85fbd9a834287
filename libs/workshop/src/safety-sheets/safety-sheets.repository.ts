import { newId } from '@etabli/database';
import {
  notFound,
  type Language,
  type NumberedVersion,
  type ProtectiveEquipment,
  type PublishedText,
} from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** What a sheet is about: one of the two. */
export interface SheetSubject {
  readonly resourceId: string | null;
  readonly category: string | null;
}

export type LastSheet = PublishedText & { readonly number: number; readonly ppe: ProtectiveEquipment[] };

export interface NewSheet extends SheetSubject, LastSheet {
  readonly publishedById: string;
  readonly publishedAt: number;
}

const SAME_SUBJECT = 'resource_id is not distinct from ?::uuid and category is not distinct from ?';

/** Writes safety sheets and who accepted them. */
@Injectable()
export class SafetySheetsRepository {
  /** A category is that of at least one resource. @throws Refused NOT_FOUND */
  async checkSubject(em: SqlEntityManager, { resourceId, category }: SheetSubject): Promise<void> {
    const found = await em.execute<unknown[]>('select 1 from resource where id = ?::uuid or category = ? limit 1', [
      resourceId,
      category,
    ]);
    if (found.length === 0) throw notFound(resourceId === null ? 'category' : 'resource');
  }

  /** Under a lock: of two versions published at once, one comes after the other. */
  async last(em: SqlEntityManager, { resourceId, category }: SheetSubject): Promise<LastSheet | null> {
    await em.execute('lock table safety_sheet_version in share row exclusive mode');
    const [last] = await em.execute<LastSheet[]>(
      `select number, text_fr as "textFr", text_en as "textEn", ppe, in_force_from::text as "inForceFrom"
       from safety_sheet_version where ${SAME_SUBJECT} order by number desc limit 1`,
      [resourceId, category],
    );
    return last ?? null;
  }

  async publish(em: SqlEntityManager, sheet: NewSheet): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into safety_sheet_version (id, resource_id, category, number, text_fr, text_en, ppe, in_force_from,
         published_by_id, published_at) values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?)`,
      [
        id,
        sheet.resourceId,
        sheet.category,
        sheet.number,
        sheet.textFr,
        sheet.textEn,
        `{${sheet.ppe.join(',')}}`,
        sheet.inForceFrom,
        sheet.publishedById,
        new Date(sheet.publishedAt),
      ],
    );
    return id;
  }

  /** Every version of the same sheet, in the order they were published. @throws Refused NOT_FOUND */
  async versionsBeside(em: SqlEntityManager, id: string): Promise<(NumberedVersion & { id: string })[]> {
    const versions = await em.execute<(NumberedVersion & { id: string })[]>(
      `select v.id, v.number, v.in_force_from::text as "inForceFrom" from safety_sheet_version asked
       join safety_sheet_version v on v.resource_id is not distinct from asked.resource_id
         and v.category is not distinct from asked.category
       where asked.id = ? order by v.number`,
      [id],
    );
    if (versions.length === 0) throw notFound('safetySheet');
    return versions;
  }

  /** Hash of the text accepted, in the language it was read in; undefined when it was accepted before. */
  async accept(
    em: SqlEntityManager,
    acceptance: { readonly id: string; readonly personId: string; readonly language: Language; readonly now: number },
  ): Promise<string | undefined> {
    const { id, personId, language, now } = acceptance;
    const [row] = await em.execute<{ textHash: string }[]>(
      `insert into safety_sheet_acceptance (id, person_id, version_id, at, language, text_hash)
       select ?, ?, shown.id, ?, shown.language, encode(sha256(convert_to(shown.text, 'UTF8')), 'hex')
       from (select v.id, case when ? = 'EN' and v.text_en <> '' then 'EN' else 'FR' end as language,
               case when ? = 'EN' and v.text_en <> '' then v.text_en else v.text_fr end as text
             from safety_sheet_version v where v.id = ?) shown
       on conflict (person_id, version_id) do nothing returning text_hash as "textHash"`,
      [newId(), personId, new Date(now), language, language, id],
    );
    return row?.textHash;
  }
}
