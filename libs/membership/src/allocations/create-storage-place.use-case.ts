import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { STORAGE_PLACE_KINDS } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PLACE_FIELDS, requirePole } from './place-fields';

const CreatePlaceSchema = z.object({ kind: z.enum(STORAGE_PLACE_KINDS), ...PLACE_FIELDS });

/** Adds a bench, a locker or a rack; its code is nobody else’s. */
@Injectable()
export class CreateStoragePlace {
  constructor(private readonly transaction: Transaction) {}

  /** @returns the id of the place */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const fields = parseInput(CreatePlaceSchema, input);
    return this.transaction.run(async (em) => {
      const { kind, code, poleId, monthlyPriceExclTaxCents } = fields;
      await requirePole(em, poleId);
      const id = newId();
      await em.execute(
        'insert into storage_place (id, kind, code, pole_id, monthly_price_excl_tax_cents) values (?, ?, ?, ?, ?)',
        [id, kind, code, poleId, monthlyPriceExclTaxCents],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreateStoragePlace',
        subjectType: 'storage_place',
        subjectId: id,
        details: fields,
      });
      return id;
    });
  }
}
