import { newId } from '@etabli/database';
import { wordsOfNamed, type ImportedResource, type JudgedLine, type Named, type PlaceWords } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

type Judged = JudgedLine<ImportedResource>;
type Known = ImportedResource & { readonly id: string; readonly name: string };

const COLUMNS = `id uuid, name text, pole_id uuid, category text, kind text, description text, technical_sheet text,
  dangerous boolean, adults_only boolean, bookable boolean, required_habilitation_id uuid, required_level text`;
const NAMES = `id, name, pole_id, category, kind, description, technical_sheet, dangerous, adults_only, bookable,
  required_habilitation_id, required_level`;

/** What a new machine is when the file does not say; its booking rules are those of any new one. */
const UNSAID: Omit<ImportedResource, 'poleId' | 'category'> = {
  kind: 'MACHINE',
  description: '',
  technicalSheet: '',
  dangerous: false,
  adultsOnly: false,
  bookable: true,
  requiredHabilitationId: null,
  requiredLevel: null,
};

const rowOf = (id: string, name: string | null, resource: Partial<ImportedResource>) => ({
  id,
  name,
  pole_id: resource.poleId,
  category: resource.category,
  kind: resource.kind,
  description: resource.description,
  technical_sheet: resource.technicalSheet,
  dangerous: resource.dangerous,
  adults_only: resource.adultsOnly,
  bookable: resource.bookable,
  required_habilitation_id: resource.requiredHabilitationId,
  required_level: resource.requiredLevel,
});

/** Reads and writes many resources with a few statements. */
@Injectable()
export class ResourcesImportRepository {
  /** The words a file may use for the poles and habilitations of the place. */
  async words(em: SqlEntityManager): Promise<PlaceWords> {
    const poles = await em.execute<Named[]>('select id, code, name from pole');
    const habilitations = await em.execute<Named[]>('select id, code, name from habilitation_type');
    return { poles: wordsOfNamed(poles), habilitations: wordsOfNamed(habilitations) };
  }

  /** Those of these names, locked in the order bookings lock them. */
  async lockByName(em: SqlEntityManager, names: readonly string[]): Promise<Map<string, Known>> {
    const rows = await em.execute<Known[]>(
      `select id, name, pole_id as "poleId", category, kind, description, technical_sheet as "technicalSheet", dangerous,
              adults_only as "adultsOnly", bookable, required_habilitation_id as "requiredHabilitationId",
              required_level as "requiredLevel"
       from resource where name in (select jsonb_array_elements_text(?::jsonb)) order by id for update`,
      [JSON.stringify(names)],
    );
    return new Map(rows.map((row) => [row.name, row]));
  }

  /** Adds them at the end of their poles, in the order of the file; gives where they are. */
  async create(em: SqlEntityManager, lines: readonly Judged[]): Promise<{ resourceId: string; poleId: string }[]> {
    const rows = lines.map(({ key, values }) => rowOf(newId(), key, { ...UNSAID, ...values }));
    await em.execute(
      `insert into resource (${NAMES}, position)
       select ${NAMES}, (select coalesce(max(position), 0) from resource r where r.pole_id = i.pole_id)
           + row_number() over (partition by i.pole_id order by i.id)
       from jsonb_to_recordset(?::jsonb) as i (${COLUMNS})`,
      [JSON.stringify(rows)],
    );
    return rows.map((row) => ({ resourceId: row.id, poleId: row.pole_id ?? '' }));
  }

  /** Gives where they are now. */
  async update(
    em: SqlEntityManager,
    lines: readonly Judged[],
    there: ReadonlyMap<string, Known>,
  ): Promise<{ resourceId: string; poleId: string }[]> {
    const rows = lines.flatMap(({ key, values }) => {
      const before = there.get(key ?? '');
      return before ? [rowOf(before.id, key, { ...before, ...values })] : [];
    });
    await em.execute(
      `update resource r set pole_id = i.pole_id, category = i.category, kind = i.kind, description = i.description,
         technical_sheet = i.technical_sheet, dangerous = i.dangerous, adults_only = i.adults_only, bookable = i.bookable,
         required_habilitation_id = i.required_habilitation_id, required_level = i.required_level
       from jsonb_to_recordset(?::jsonb) as i (${COLUMNS}) where r.id = i.id`,
      [JSON.stringify(rows)],
    );
    return rows.map((row) => ({ resourceId: row.id, poleId: row.pole_id ?? '' }));
  }
}
