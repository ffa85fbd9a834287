import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from './accounts.repository';
import type { SettingsRow } from './settings-row';

/** Reads how this manufacture invoices, for staff. */
@Injectable()
export class BillingSettingsQuery {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountsRepository,
  ) {}

  read(viewer: Viewer): Promise<SettingsRow> {
    requireRole(viewer, ...STAFF);
    return this.transaction.run((em) => this.accounts.settings(em));
  }
}
