import { idField, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database, plainText, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';

export interface AccessoryView {
  readonly id: string;
  readonly name: string;
  readonly stock: number;
  readonly resourceId: string | null;
  readonly category: string | null;
  readonly offered: boolean;
}

export interface KeptAccessoryView {
  readonly bookingId: string;
  readonly accessory: AccessoryView;
  readonly count: number;
}

const COLUMNS = 'a.id, a.name, a.stock, a.resource_id as "resourceId", a.category, a.offered';

/** What may go with a booking. */
@Injectable()
export class AccessoriesQuery {
  constructor(private readonly database: Database) {}

  /** What goes with a resource, by name. */
  async of(viewer: Viewer, resourceId: string): Promise<AccessoryView[]> {
    requireRole(viewer, ...WORKSHOP_USERS);
    if (!idField.safeParse(resourceId).success) return [];
    return this.database.sql<AccessoryView>(
      `select ${COLUMNS} from accessory a join resource r on r.id = ?::uuid
       where a.offered and a.stock > 0 and coalesce(a.resource_id = r.id, true) and coalesce(a.category = r.category, true)
       order by ${plainText('a.name')}, a.id limit 200`,
      [resourceId],
    );
  }

  /** Staff: all of them, by name. */
  async all(viewer: Viewer): Promise<AccessoryView[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<AccessoryView>(
      `select ${COLUMNS} from accessory a order by ${plainText('a.name')}, a.id limit 500`,
    );
  }

  /** What bookings keep; only for bookings the viewer was shown. */
  async keptBy(bookingIds: readonly string[]): Promise<KeptAccessoryView[]> {
    return this.database.sql<KeptAccessoryView>(
      `select k.booking_id as "bookingId", k.count, json_build_object('id', a.id, 'name', a.name, 'stock', a.stock,
         'resourceId', a.resource_id, 'category', a.category, 'offered', a.offered) as accessory
       from booking_accessory k join accessory a on a.id = k.accessory_id where k.booking_id = any(?::uuid[])
       order by ${plainText('a.name')}, a.id`,
      [uuidArray(bookingIds)],
    );
  }
}
