import type { DocumentRequirement, ResourceKind, SupportingDocumentState } from '@etabli/domain';

/** A type of paper as screens read one. */
export interface DocumentTypeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly requiredOf: DocumentRequirement;
  readonly resourceKind: ResourceKind | null;
  readonly hasExpiry: boolean;
}

/** A {@link DocumentTypeRow} of a table called `t`, as JSON. */
export const DOCUMENT_TYPE_JSON = `json_build_object('id', t.id, 'code', t.code, 'name', t.name, 'description', t.description,
  'requiredOf', t.required_of, 'resourceKind', t.resource_kind, 'hasExpiry', t.has_expiry)`;

/** A paper handed in, as screens read one. */
export interface DocumentRow {
  readonly id: string;
  readonly type: DocumentTypeRow;
  readonly personId: string | null;
  readonly businessId: string | null;
  readonly ownerName: string;
  readonly state: SupportingDocumentState;
  readonly reason: string | null;
  readonly expiresOn: string | null;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly fileUrl: string | null;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly reviewedAt: string | null;
  readonly reviewedBy: string | null;
}

/** A {@link DocumentRow} of a table called `d`, to select from {@link DOCUMENT_TABLES}. The file of a withdrawn one is thrown away. */
export const DOCUMENT_COLUMNS = `d.id, ${DOCUMENT_TYPE_JSON} as type, d.person_id as "personId", d.business_id as "businessId",
  coalesce(b.name, owner.first_name || ' ' || owner.last_name) as "ownerName", d.state, d.reason,
  d.expires_on::text as "expiresOn", d.media_type as "mediaType", d.byte_size as "byteSize",
  case when d.state <> 'WITHDRAWN' then '/files/documents/' || d.id end as "fileUrl", d.submitted_at as "submittedAt",
  sender.first_name || ' ' || sender.last_name as "submittedBy", d.reviewed_at as "reviewedAt",
  reviewer.first_name || ' ' || reviewer.last_name as "reviewedBy"`;

export const DOCUMENT_TABLES = `supporting_document d join document_type t on t.id = d.type_id
  join person sender on sender.id = d.submitted_by_id
  left join person owner on owner.id = d.person_id left join business b on b.id = d.business_id
  left join person reviewer on reviewer.id = d.reviewed_by_id`;

/** What a document went through. */
export interface DocumentEventRow {
  readonly id: string;
  readonly documentId: string;
  readonly state: SupportingDocumentState;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly expiresOn: string | null;
}
