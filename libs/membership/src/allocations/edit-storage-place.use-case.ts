import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AllocationsRepository } from './allocations.repository';
import { PLACE_FIELDS, requirePole } from './place-fields';

const EditPlaceSchema = z.object({ placeId: idField, offered: z.boolean(), ...PLACE_FIELDS });

/** Renames a place, moves it, or says what the next allocation costs; who holds it keeps the price agreed. */
@Injectable()
export class EditStoragePlace {
  constructor(
    private readonly transaction: Transaction,
    private readonly allocations: AllocationsRepository,
  ) {}

  /** @returns the id of the place */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { placeId, ...fields } = parseInput(EditPlaceSchema, input);
    return this.transaction.run(async (em) => {
      await this.allocations.lockPlace(em, placeId);
      await requirePole(em, fields.poleId);
      await em.execute(
        'update storage_place set code = ?, pole_id = ?, monthly_price_excl_tax_cents = ?, offered = ? where id = ?',
        [fields.code, fields.poleId, fields.monthlyPriceExclTaxCents, fields.offered, placeId],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditStoragePlace',
        subjectType: 'storage_place',
        subjectId: placeId,
        details: fields,
      });
      return placeId;
    });
  }
}
