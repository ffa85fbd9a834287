import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { afterCommit, newId, recordAudit, Transaction } from '@etabli/database';
import { checkPhoto, notFound, photoFormat, refuseIf } from '@etabli/domain';
import { FileStore } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';

const ChangeResourcePhotoSchema = z.object({ resourceId: idField, bytes: z.instanceof(Uint8Array) });

/** Gives a resource its photo; the former one is thrown away. */
@Injectable()
export class ChangeResourcePhoto {
  constructor(
    private readonly transaction: Transaction,
    private readonly files: FileStore,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { resourceId, bytes } = parseInput(ChangeResourcePhotoSchema, input);
    refuseIf(checkPhoto(bytes));
    const key = `${newId()}.${photoFormat(bytes)}`;
    // a new key each time, and before the row names it: whoever reads the row finds the file
    await this.files.put(key, bytes);
    try {
      await this.transaction.run(async (em) => {
        const former = await replaceKey(em, resourceId, key);
        if (former) afterCommit(em, () => this.files.remove(former));
        await recordAudit(em, {
          actorId: staff.personId,
          action: 'ChangeResourcePhoto',
          subjectType: 'resource',
          subjectId: resourceId,
        });
      });
    } catch (fault) {
      await this.files.remove(key);
      throw fault;
    }
    return resourceId;
  }
}

async function replaceKey(em: SqlEntityManager, resourceId: string, key: string): Promise<string | null> {
  const [before] = await em.execute<{ key: string | null }[]>(
    'select photo_key as key from resource where id = ? for update',
    [resourceId],
  );
  if (!before) throw notFound('resource');
  await em.execute('update resource set photo_key = ? where id = ?', [key, resourceId]);
  return before.key;
}
