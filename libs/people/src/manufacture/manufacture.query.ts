import { Database } from '@etabli/database';
import { CIVIL_ZONE, type Role } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { PeopleSettings } from '../people-settings';

export interface DemonstrationAccountRow {
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
}

export interface ManufactureRow {
  readonly name: string;
  readonly address: string;
  readonly presentation: string;
  readonly openedOn: string | null;
  readonly timeZone: string;
  readonly demonstration: boolean;
  readonly needsFirstAdministrator: boolean;
}

/** The accounts a visitor of the demonstration may try, and what each is there to show. */
const DEMONSTRATION_ROLES: Readonly<Record<string, Role>> = {
  'artisan@etabli.example': 'MEMBER',
  'artisan2@etabli.example': 'MEMBER',
  'trainer@etabli.example': 'TRAINER',
  'manager@etabli.example': 'MANAGER',
  'admin@etabli.example': 'ADMINISTRATOR',
  'partner@etabli.example': 'PARTNER_VIEWER',
};

/** What anybody may know of the place. */
@Injectable()
export class ManufactureQuery {
  constructor(
    private readonly database: Database,
    private readonly settings: PeopleSettings,
  ) {}

  async read(): Promise<ManufactureRow> {
    const [row] = await this.database.sql<Omit<ManufactureRow, 'timeZone' | 'demonstration'>>(
      `select coalesce(m.name, 'Ma manufacture') as name, coalesce(m.address, '') as address,
              coalesce(m.presentation, '') as presentation, m.opened_on::text as "openedOn",
              not exists (select 1 from person) as "needsFirstAdministrator"
       from (select 1) one left join manufacture m on true`,
    );
    if (!row) throw new Error('a left join of one row gives one row');
    return { ...row, timeZone: CIVIL_ZONE, demonstration: this.settings.demonstration };
  }

  /** Empty outside of demonstration mode. */
  async demonstrationAccounts(): Promise<DemonstrationAccountRow[]> {
    if (!this.settings.demonstration) return [];
    const emails = Object.keys(DEMONSTRATION_ROLES);
    const rows = await this.database.sql<{ email: string; displayName: string }>(
      `select email, first_name || ' ' || last_name as "displayName" from person
       where active and email in (${emails.map(() => '?').join(', ')})`,
      emails,
    );
    return emails.flatMap((email) => {
      const row = rows.find((candidate) => candidate.email === email);
      const role = DEMONSTRATION_ROLES[email];
      return row && role ? [{ ...row, role }] : [];
    });
  }
}
