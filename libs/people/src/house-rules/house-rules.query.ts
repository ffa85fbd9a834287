import { hasRole, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay, versionsToAccept } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import {
  HOUSE_RULES_COLUMNS,
  type AcceptanceRow,
  type HouseRulesStandingRow,
  type HouseRulesVersionRow,
} from './house-rules-row';

type Accepted = HouseRulesVersionRow & { readonly acceptedAt: string | null };

/** Reads the house rules: the text is for everybody, who accepted it for staff and for themselves. */
@Injectable()
export class HouseRulesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The version in force, else the first announced; null when the place has none. */
  async inForce(): Promise<HouseRulesVersionRow | null> {
    return versionsToAccept(await this.all(), civilDay(this.clock.now()))[0] ?? null;
  }

  /** Every version, newest first. */
  async versions(viewer: Viewer): Promise<HouseRulesVersionRow[]> {
    requireRole(viewer, ...STAFF);
    return (await this.all()).reverse();
  }

  /** The version in force and those announced, and when the person accepted each: staff reads it of everybody, others of themselves. */
  async standingOf(viewer: Viewer, personId: string): Promise<HouseRulesStandingRow[]> {
    if (!hasRole(viewer, ...STAFF) && !(viewer.signedIn && viewer.personId === personId)) return [];
    const rows = await this.database.sql<Accepted>(
      `select ${HOUSE_RULES_COLUMNS}, a.at as "acceptedAt" from house_rules_version v join person p on p.id = v.published_by_id
       left join house_rules_acceptance a on a.version_id = v.id and a.person_id = ? order by v.number`,
      [personId],
    );
    return versionsToAccept(rows, civilDay(this.clock.now())).map(({ acceptedAt, ...version }) => ({
      version,
      acceptedAt,
    }));
  }

  /** Who accepted a version, by name. */
  acceptances(viewer: Viewer, versionId: string): Promise<AcceptanceRow[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<AcceptanceRow>(
      `select p.id as "personId", p.first_name || ' ' || p.last_name as "displayName", a.at, a.language, a.text_hash as "textHash"
       from house_rules_acceptance a join person p on p.id = a.person_id where a.version_id = ?
       order by p.last_name collate "fr-x-icu", p.first_name collate "fr-x-icu", p.id`,
      [versionId],
    );
  }

  /** Who works or books here and has not accepted a version, by name. */
  yetToAccept(viewer: Viewer, versionId: string): Promise<Pick<AcceptanceRow, 'personId' | 'displayName'>[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql(
      `select p.id as "personId", p.first_name || ' ' || p.last_name as "displayName" from person p
       where p.active and p.roles && array['MEMBER','TRAINER','MANAGER','ADMINISTRATOR']
         and not exists (select from house_rules_acceptance a where a.version_id = ? and a.person_id = p.id)
       order by p.last_name collate "fr-x-icu", p.first_name collate "fr-x-icu", p.id`,
      [versionId],
    );
  }

  private all(): Promise<HouseRulesVersionRow[]> {
    return this.database.sql<HouseRulesVersionRow>(
      `select ${HOUSE_RULES_COLUMNS} from house_rules_version v join person p on p.id = v.published_by_id order by v.number`,
    );
  }
}
