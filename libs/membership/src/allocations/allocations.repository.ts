import { type MemberDays, notFound, type StoragePlaceKind } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

export interface LockedPlace {
  readonly kind: StoragePlaceKind;
  readonly code: string;
  readonly offered: boolean;
  readonly monthlyPriceExclTaxCents: number;
}

export interface LockedAllocation extends MemberDays {
  readonly subscriptionId: string;
  readonly linesLeft: number;
}

export interface LockedCheck {
  readonly allocationId: string;
  readonly label: string;
}

/** Reads places and allocations inside of a transaction. */
@Injectable()
export class AllocationsRepository {
  /** @throws Refused NOT_FOUND */
  async lockPlace(em: SqlEntityManager, id: string): Promise<LockedPlace> {
    const [place] = await em.execute<LockedPlace[]>(
      `select kind, code, offered, monthly_price_excl_tax_cents as "monthlyPriceExclTaxCents"
       from storage_place where id = ? for no key update`,
      [id],
    );
    if (!place) throw notFound('storagePlace');
    return place;
  }

  /** When a place is held already. */
  held(em: SqlEntityManager, placeId: string): Promise<MemberDays[]> {
    return em.execute<MemberDays[]>(
      'select starts_on as "startsOn", ends_on as "endsOn" from allocation where place_id = ?',
      [placeId],
    );
  }

  /** @throws Refused NOT_FOUND */
  async lockAllocation(em: SqlEntityManager, id: string): Promise<LockedAllocation> {
    const [allocation] = await em.execute<LockedAllocation[]>(
      `select a.subscription_id as "subscriptionId", a.starts_on as "startsOn", a.ends_on as "endsOn",
         (select count(*)::int from allocation_check c where c.allocation_id = a.id and c.done_at is null) as "linesLeft"
       from allocation a where a.id = ? for no key update`,
      [id],
    );
    if (!allocation) throw notFound('allocation');
    return allocation;
  }

  /** @throws Refused NOT_FOUND */
  async check(em: SqlEntityManager, id: string): Promise<LockedCheck> {
    const [check] = await em.execute<LockedCheck[]>(
      'select allocation_id as "allocationId", label from allocation_check where id = ?',
      [id],
    );
    if (!check) throw notFound('checklistLine');
    return check;
  }
}
