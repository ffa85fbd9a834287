import { parseInput, requireRole, STAFF, type JudgedFile, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { civilDay, countOf, judgeImport, MEMBER_COLUMNS, readMemberLine, Refused, readTable } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembersImportRepository } from './members-import.repository';

const ImportMembersSchema = z.object({ bytes: z.instanceof(Uint8Array), apply: z.boolean() });

/** Staff brings a list of members in, by their addresses: tried first, then written whole or not at all. */
@Injectable()
export class ImportMembers {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly members: MembersImportRepository,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<JudgedFile> {
    const actor = requireRole(viewer, ...STAFF);
    const { bytes, apply } = parseInput(ImportMembersSchema, input);
    const read = readTable(bytes, MEMBER_COLUMNS);
    if ('refusals' in read) throw new Refused(read.refusals);
    const { rows, ignored } = read.table;
    const today = civilDay(this.clock.now());
    const said = rows.map((row) => readMemberLine(row, today));
    return this.transaction.run(async (em) => {
      const emails = said.flatMap(({ key }) => key ?? []);
      const there = await this.members.lockByEmail(em, emails);
      const lines = judgeImport(said, there);
      const applied = apply && countOf(lines, 'REFUSED') === 0;
      if (applied) {
        const which = (outcome: string) => lines.filter((line) => line.outcome === outcome);
        await this.members.create(em, which('CREATED'));
        await this.members.update(em, which('UPDATED'), there);
        await recordAudit(em, {
          actorId: actor.personId,
          action: 'ImportMembers',
          details: { created: countOf(lines, 'CREATED'), updated: countOf(lines, 'UPDATED') },
        });
      }
      return { applied, ignored, lines };
    });
  }
}
