import { presentRefusal, type SignedIn } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { requirementsOf, type BookableResource, type BookingFacts, type RequirementPoint } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { personFacts, type PersonRow } from './booking-facts.query';
import { PERSON_FACTS, RESOURCE_FACTS } from './booking-facts.sql';
import { requirementLabel } from './requirement-label';

export interface Requirement {
  readonly code: string;
  readonly label: string;
  readonly met: boolean;
  readonly remedy: string | null;
}

interface RequirementsRow extends PersonRow {
  readonly resources: (BookableResource & { readonly occupations: [] })[];
}

const REQUIREMENTS = `with a as (select ?::uuid as person_id, null::uuid as moving_id, 'empty'::tstzrange as span)
select ${PERSON_FACTS},
  (select coalesce(json_agg(${RESOURCE_FACTS}), '[]') from resource r
    left join habilitation_type h on h.id = r.required_habilitation_id where r.id = any(?::uuid[])) as resources
from a`;

/** What it takes a person to use resources now: one read for a whole list. */
@Injectable()
export class RequirementsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(viewer: SignedIn, resourceIds: readonly string[]): Promise<ReadonlyMap<string, Requirement[]>> {
    const parameters = [viewer.personId, uuidArray(resourceIds)];
    const [row] = await this.database.sql<RequirementsRow>(REQUIREMENTS, parameters);
    if (!row?.person) return new Map();
    const known = { ...personFacts(row, row.person), ownBookings: [], calendar: { openingHours: [], closures: [] } };
    const now = this.clock.now();
    return new Map(
      row.resources.map((resource) => {
        const slot = { start: now, end: now + resource.rules.minimumMinutes * 60_000 };
        const facts: BookingFacts = { ...known, now, slot, resource, occupations: [] };
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
