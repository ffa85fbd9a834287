import { idField, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { OWN_ACCOUNTS } from '../accounts/own-accounts';

/** A card or an account as its holder recognises it. */
export interface PaymentMethodRow {
  readonly id: string;
  readonly accountId: string;
  readonly kind: 'CARD' | 'SEPA_DEBIT';
  readonly label: string;
  readonly lastFour: string;
  readonly expiresOn: string | null;
  readonly mandateReference: string | null;
  readonly preferred: boolean;
}

const COLUMNS = `id, account_id as "accountId", kind, label, last_four as "lastFour", expires_on as "expiresOn",
  mandate_reference as "mandateReference", preferred`;

/** Reads what accounts pay with: their own people, and staff. */
@Injectable()
export class PaymentMethodsQuery {
  constructor(private readonly database: Database) {}

  mine(viewer: Viewer): Promise<PaymentMethodRow[]> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    return this.database.sql<PaymentMethodRow>(
      `select ${COLUMNS} from saved_payment_method where removed_at is null and account_id in (${OWN_ACCOUNTS})
       order by account_id, preferred desc, saved_at desc`,
      [personId, personId],
    );
  }

  async ofAccount(viewer: Viewer, accountId: string): Promise<PaymentMethodRow[]> {
    requireRole(viewer, ...STAFF);
    if (!idField.safeParse(accountId).success) return [];
    return this.database.sql<PaymentMethodRow>(
      `select ${COLUMNS} from saved_payment_method where removed_at is null and account_id = ?
       order by preferred desc, saved_at desc`,
      [accountId],
    );
  }
}
