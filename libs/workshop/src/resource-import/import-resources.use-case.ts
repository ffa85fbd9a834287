import { parseInput, requireRole, STAFF, type JudgedFile, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { countOf, judgeImport, readResourceLine, Refused, readTable, RESOURCE_COLUMNS } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { ResourcesImportRepository } from './resources-import.repository';

const ImportResourcesSchema = z.object({ bytes: z.instanceof(Uint8Array), apply: z.boolean() });

/** Staff brings a list of machines in, by their names: tried first, then written whole or not at all. */
@Injectable()
export class ImportResources {
  constructor(
    private readonly transaction: Transaction,
    private readonly resources: ResourcesImportRepository,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<JudgedFile> {
    const actor = requireRole(viewer, ...STAFF);
    const { bytes, apply } = parseInput(ImportResourcesSchema, input);
    const read = readTable(bytes, RESOURCE_COLUMNS);
    if ('refusals' in read) throw new Refused(read.refusals);
    const { rows, ignored } = read.table;
    return this.transaction.run(async (em) => {
      const words = await this.resources.words(em);
      const said = rows.map((row) => readResourceLine(row, words));
      const there = await this.resources.lockByName(
        em,
        said.flatMap(({ key }) => key ?? []),
      );
      const lines = judgeImport(said, there);
      const applied = apply && countOf(lines, 'REFUSED') === 0;
      if (applied) {
        const which = (outcome: string) => lines.filter((line) => line.outcome === outcome);
        const created = await this.resources.create(em, which('CREATED'));
        const updated = await this.resources.update(em, which('UPDATED'), there);
        for (const place of [...created, ...updated]) this.announcer.resourceChanged(em, place);
        await recordAudit(em, {
          actorId: actor.personId,
          action: 'ImportResources',
          details: { created: created.length, updated: updated.length },
        });
      }
      return { applied, ignored, lines };
    });
  }
}
