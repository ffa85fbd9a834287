import {
  connection,
  type ConnectionOf,
  cursorOf,
  hasRole,
  idField,
  type Page,
  pageOf,
  requireRole,
  STAFF,
  type Viewer,
  WORKSHOP_USERS,
} from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { OWN_ACCOUNTS } from '../accounts/own-accounts';
import {
  DOCUMENT_COLUMNS,
  DOCUMENT_TABLES,
  type DocumentRow,
  type DocumentState,
  WHOLE_COLUMNS,
  type WholeDocumentRow,
} from './document-row';

interface PageAsked {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What documents are looked for by. */
export interface DocumentsAsked extends PageAsked {
  /** In the number or the buyer's name. */
  readonly search?: string | null;
  readonly accountId?: string | null;
  readonly state?: DocumentState | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

interface Condition {
  readonly where: string;
  readonly parameters: readonly unknown[];
}

const ALL: Condition = { where: 'true', parameters: [] };

/** Reads invoices and credit notes: staff all of them, members those of the accounts they answer for. */
@Injectable()
export class DocumentsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Latest first. */
  all(viewer: Viewer, asked: DocumentsAsked): Promise<ConnectionOf<DocumentRow>> {
    requireRole(viewer, ...STAFF);
    return this.page(and(conditionsOf(asked, this.today())), asked);
  }

  /** Those of the viewer's own accounts, latest first. */
  mine(viewer: Viewer, asked: PageAsked): Promise<ConnectionOf<DocumentRow>> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    return this.page({ where: `d.account_id in (${OWN_ACCOUNTS})`, parameters: [personId, personId] }, asked);
  }

  /** One document; null when it is not there or not for the viewer. */
  async one(viewer: Viewer, id: string): Promise<WholeDocumentRow | null> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    if (!idField.safeParse(id).success) return null;
    const mine = hasRole(viewer, ...STAFF)
      ? ALL
      : { where: `d.account_id in (${OWN_ACCOUNTS})`, parameters: [personId, personId] };
    const [row] = await this.database.sql<WholeDocumentRow>(
      `select ${DOCUMENT_COLUMNS}, ${WHOLE_COLUMNS} from ${DOCUMENT_TABLES} where d.id = ? and ${mine.where}`,
      [this.today(), id, ...mine.parameters],
    );
    return row ?? null;
  }

  /** Whether the viewer may read a document: partners and strangers may not. */
  async readable(viewer: Viewer, id: string): Promise<boolean> {
    return hasRole(viewer, ...WORKSHOP_USERS) && (await this.one(viewer, id)) !== null;
  }

  private today(): string {
    return civilDay(this.clock.now());
  }

  private async page({ where, parameters }: Condition, asked: PageAsked): Promise<ConnectionOf<DocumentRow>> {
    const page = pageOf(asked.first, asked.after);
    const after = positionOf(page);
    const beyond = after ? 'and (d.issued_on, d.id) < (?::date, ?::uuid)' : '';
    const [rows, [count]] = await Promise.all([
      this.database.sql<DocumentRow>(
        `select ${DOCUMENT_COLUMNS} from ${DOCUMENT_TABLES} where ${where} ${beyond}
         order by d.issued_on desc, d.id desc limit ?`,
        [this.today(), ...parameters, ...(after ?? []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>(
        `select count(*)::int as total from ${DOCUMENT_TABLES} where ${where}`,
        parameters,
      ),
    ]);
    return connection(rows, page, { totalCount: count?.total ?? 0, cursor: (row) => cursorOf(row.issuedOn, row.id) });
  }
}

const STATES: Readonly<Record<DocumentState, string>> = {
  CREDIT_NOTE: `d.kind = 'CREDIT_NOTE'`,
  PAID: 'r.settled_cents = r.gross_cents',
  LATE: 'r.settled_cents < r.gross_cents and r.due_on < ?::date',
  OPEN: 'r.settled_cents < r.gross_cents and r.due_on >= ?::date',
};

function conditionsOf({ search, accountId, state, from, until }: DocumentsAsked, today: string): Condition[] {
  const pattern = search
    ? `%${search
        .trim()
        .slice(0, 80)
        .replaceAll(/[\\%_]/g, '\\$&')}%`
    : null;
  return [
    ...(pattern
      ? [{ where: `(d.number ilike ? or d.document #>> '{buyer,name}' ilike ?)`, parameters: [pattern, pattern] }]
      : []),
    ...(accountId ? [{ where: 'd.account_id = ?::uuid', parameters: [idField.parse(accountId)] }] : []),
    ...(state ? [{ where: STATES[state], parameters: STATES[state].includes('?') ? [today] : [] }] : []),
    ...(from ? [{ where: 'd.issued_on >= ?::date', parameters: [from] }] : []),
    ...(until ? [{ where: 'd.issued_on <= ?::date', parameters: [until] }] : []),
  ];
}

const and = (conditions: readonly Condition[]): Condition => ({
  where: conditions.map(({ where }) => where).join(' and ') || 'true',
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

/** The position a cursor of ours holds; any other starts from the beginning. */
function positionOf({ after }: Page): readonly string[] | null {
  const [day, id] = after ?? [];
  return /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') && idField.safeParse(id).success ? after : null;
}
