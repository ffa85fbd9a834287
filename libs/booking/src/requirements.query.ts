import { presentRefusal, type SignedIn } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { requirementsOf, type BookingFacts, type RequirementPoint } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { personFacts } from './booking-facts.query';
import type { PersonRow, ResourceRowFacts } from './facts-rows';
import { requirementLabel } from './requirement-label';

export interface Requirement {
  readonly code: string;
  readonly label: string;
  readonly met: boolean;
  readonly remedy: string | null;
}

interface RequirementsRow {
  readonly who: PersonRow;
  readonly resources: { readonly resource: ResourceRowFacts; readonly papers: BookingFacts['papers'] }[];
}

const REQUIREMENTS = `select person_facts(a.person, null, a.now) as who, (
    select coalesce(json_agg(json_build_object('resource', resource_facts(r, 'empty', null),
      'papers', paper_facts(a.person, r, tstzrange(a.now, a.now + interval '1 minute'), a.now))), '[]')
    from resource r where r.id = any(?::uuid[])) as resources
  from (select ?::uuid as person, ?::timestamptz as now) a`;

/** What another slot would mend is not asked here. */
const NOTHING_AROUND = {
  ownBookings: [],
  occupations: [],
  containedOccupations: [],
  accessories: [],
  calendar: { openingHours: [], closures: [] },
  presence: { poleName: '', poleCapacity: null, others: [], trainers: [], staffedHours: [], loneWorkForbidden: false },
};

/** What it takes a person to use resources now: one read for a whole list. */
@Injectable()
export class RequirementsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(viewer: SignedIn, resourceIds: readonly string[]): Promise<ReadonlyMap<string, Requirement[]>> {
    const now = this.clock.now();
    const parameters = [uuidArray(resourceIds), viewer.personId, new Date(now)];
    const [row] = await this.database.sql<RequirementsRow>(REQUIREMENTS, parameters);
    if (!row?.who.person) return new Map();
    const known = {
      ...personFacts(row.who, row.who.person),
      ...NOTHING_AROUND,
      fairness: { ...row.who.fairness, quotas: [] },
    };
    return new Map(
      row.resources.map(({ resource, papers }) => {
        const slot = { start: now, end: now + resource.rules.minimumMinutes * 60_000 };
        const facts: BookingFacts = { ...known, now, slot, resource, papers };
        return [resource.id, requirementsOf(facts).map((point) => said(point, viewer))];
      }),
    );
  }
}

function said(point: RequirementPoint, { language }: SignedIn): Requirement {
  const { code, refusal } = point;
  const remedy = refusal ? presentRefusal(refusal, language) : null;
  return {
    code,
    label: requirementLabel(point, language),
    met: refusal === undefined,
    remedy: remedy && (remedy.remedy ?? remedy.message),
  };
}
