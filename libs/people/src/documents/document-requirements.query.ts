import { hasRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay, type DocumentState } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { DOCUMENT_TYPE_JSON, type DocumentTypeRow } from './document-row';

/** A paper asked of a person and where they stand with it today. */
export interface DocumentRequirementRow {
  readonly type: DocumentTypeRow;
  readonly state: DocumentState;
  readonly validThrough: string | null;
  readonly documentId: string | null;
  readonly met: boolean;
}

// those asked whatever one books, and those asked to book a kind of resource
const ASKED = `select distinct on (t.position, t.name, t.id) ${DOCUMENT_TYPE_JSON} as type, r.state,
    r.valid_through::text as "validThrough", r.document_id as "documentId",
    r.state = 'ACCEPTED' and (r.valid_through is null or r.valid_through >= a.today) as met
  from (select ?::uuid as person_id, ?::date as today) a
  cross join (select null as kind union select resource_kind from document_type) k
  cross join required_documents(a.person_id, k.kind, daterange(a.today, a.today, '[]')) r
  join document_type t on t.id = r.type_id
  order by t.position, t.name, t.id`;

/** What the place asks of a person on paper: staff reads it of everybody, others of themselves. */
@Injectable()
export class DocumentRequirementsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer, personId: string): Promise<DocumentRequirementRow[]> {
    const readable = hasRole(viewer, ...STAFF) || (viewer.signedIn && viewer.personId === personId);
    return readable ? this.database.sql(ASKED, [personId, civilDay(this.clock.now())]) : [];
  }
}
