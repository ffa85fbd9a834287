import {
  connection,
  type ConnectionOf,
  cursorOf,
  idField,
  type Page,
  pageOf,
  requireRole,
  STAFF,
  type Viewer,
} from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { checkIssue, civilDay, countDraft, type DocumentTotals, type Refusal, type VatBreakdown } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_COLUMNS, ACCOUNT_TABLES, type AccountRow } from '../accounts/account-row';
import { SETTINGS_COLUMNS, type SettingsRow } from '../accounts/settings-row';
import { CreateDraftSchema } from './draft-inputs';
import { DRAFT_COLUMNS, draftOf, type DraftRow } from './draft-row';

/** A draft that is kept, counted. */
export interface CountedDraftRow extends DraftRow, DraftCount {
  readonly account: AccountRow;
  readonly createdAt: string;
}

/** What a draft comes to if it is issued today, and everything that forbids it. */
export interface DraftCount {
  readonly totals: DocumentTotals | null;
  readonly breakdown: readonly VatBreakdown[];
  readonly obstacles: readonly Refusal[];
}

/** Reads drafts, for staff. */
@Injectable()
export class DraftsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Drafts that wait, oldest first. */
  async waiting(
    viewer: Viewer,
    asked: { readonly first?: number | null; readonly after?: string | null },
  ): Promise<ConnectionOf<CountedDraftRow>> {
    requireRole(viewer, ...STAFF);
    const page = pageOf(asked.first, asked.after);
    const after = positionOf(page);
    const [rows, [count]] = await Promise.all([
      this.rows(`d.state = 'WAITING' ${after ? 'and d.id > ?::uuid' : ''} order by d.id limit ?`, [
        ...(after ? [after] : []),
        page.limit + 1,
      ]),
      this.database.sql<{ total: number }>(`select count(*)::int as total from invoice_draft where state = 'WAITING'`),
    ]);
    return connection(rows, page, { totalCount: count?.total ?? 0, cursor: ({ id }) => cursorOf(id) });
  }

  async one(viewer: Viewer, id: string): Promise<CountedDraftRow | null> {
    requireRole(viewer, ...STAFF);
    if (!idField.safeParse(id).success) return null;
    const [row] = await this.rows('d.id = ?', [id]);
    return row ?? null;
  }

  /** What is being written, counted as it will be; null when it is no draft yet, or there is no such account. */
  async preview(viewer: Viewer, input: unknown): Promise<DraftCount | null> {
    requireRole(viewer, ...STAFF);
    const parsed = CreateDraftSchema.safeParse(input);
    if (!parsed.success) return null;
    const { accountId, lines, suppliedOn, paymentDays, buyerReference } = parsed.data;
    const [[account], [settings]] = await Promise.all([
      this.database.sql<AccountRow>(`select ${ACCOUNT_COLUMNS} from ${ACCOUNT_TABLES} where a.id = ?`, [accountId]),
      this.settings(),
    ]);
    if (!account) return null;
    const days = paymentDays ?? account.paymentDays ?? settings?.paymentDays ?? 0;
    const row = { lines, suppliedOn, paymentDays: days, buyerReference: buyerReference ?? null };
    return counted({ ...row, id: '', accountId, state: 'WAITING', account }, settings, civilDay(this.clock.now()));
  }

  private settings(): Promise<SettingsRow[]> {
    return this.database.sql<SettingsRow>(`select ${SETTINGS_COLUMNS} from billing_settings`);
  }

  private async rows(where: string, parameters: readonly unknown[]): Promise<CountedDraftRow[]> {
    const [drafts, [settings]] = await Promise.all([
      this.database.sql<DraftRow & { createdAt: string; account: AccountRow }>(
        `select ${DRAFT_COLUMNS}, d.created_at as "createdAt",
           (select to_jsonb(found) from (select ${ACCOUNT_COLUMNS} from ${ACCOUNT_TABLES} where a.id = d.account_id) found) as account
         from invoice_draft d where ${where}`,
        parameters,
      ),
      this.settings(),
    ]);
    const issuedOn = civilDay(this.clock.now());
    return drafts.map((row) => ({ ...row, ...counted(row, settings, issuedOn) }));
  }
}

/** What cannot be counted at all says why instead. */
function counted(
  row: DraftRow & { readonly account: AccountRow },
  settings: SettingsRow | undefined,
  issuedOn: string,
): DraftCount {
  if (!settings) return { totals: null, breakdown: [], obstacles: [{ code: 'SELLER_INCOMPLETE' }] };
  const draft = draftOf(row, row.account, settings);
  const obstacles = checkIssue({ draft, issuedOn, lastIssuedOn: null, closedThrough: null });
  try {
    const { totals, breakdown } = countDraft(draft, issuedOn);
    return { totals, breakdown, obstacles };
  } catch (fault) {
    if (obstacles.length > 0) return { totals: null, breakdown: [], obstacles };
    throw fault;
  }
}

const positionOf = ({ after }: Page): string | null => {
  const [id] = after ?? [];
  return idField.safeParse(id).success ? (id ?? null) : null;
};
