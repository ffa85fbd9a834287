import { presentRefusal, type SignedIn } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { requirementsOf, type BookingFacts, type RequirementPoint } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { personFacts } from './booking-facts.query';
import type { PersonRow, ResourceRowFacts } from './facts-rows';
import { NO_PAPERS } from './no-papers';
import { requirementLabel } from './requirement-label';

export interface Requirement {
  readonly code: string;
  readonly label: string;
  readonly met: boolean;
  readonly remedy: string | null;
}

interface RequirementsRow {
  readonly who: PersonRow;
  readonly resources: ResourceRowFacts[];
}

const REQUIREMENTS = `select person_facts(?::uuid, null, ?) as who, (
    select coalesce(json_agg(resource_facts(r, 'empty', null)), '[]') from resource r where r.id = any(?::uuid[])) as resources`;

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
    const parameters = [viewer.personId, new Date(now), uuidArray(resourceIds)];
    const [row] = await this.database.sql<RequirementsRow>(REQUIREMENTS, parameters);
    if (!row?.who.person) return new Map();
    const known = {
      ...personFacts(row.who, row.who.person),
      ...NOTHING_AROUND,
      fairness: { ...row.who.fairness, quotas: [] },
      papers: NO_PAPERS,
    };
    return new Map(
      row.resources.map((resource) => {
        const slot = { start: now, end: now + resource.rules.minimumMinutes * 60_000 };
        const facts: BookingFacts = {
          ...known,
          now,
          slot,
          resource: { ...resource, dependencies: [] },
          occupations: [],
        };
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
