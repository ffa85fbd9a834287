import type {
  CreateDocumentTypeInput,
  DocumentKindsQuery,
  DocumentRequirement,
  ResourceKind,
} from '../../../generated/manager/graphql';

export type DocumentKind = DocumentKindsQuery['documentTypes'][number];

/** What is decided about a kind of paper. */
export interface KindForm {
  readonly name: string;
  readonly description: string;
  readonly requiredOf: DocumentRequirement;
  /** Says something with BOOKERS_OF_KIND only. */
  readonly resourceKind: ResourceKind;
  readonly hasExpiry: boolean;
}

export const NEW_KIND: KindForm = {
  name: '',
  description: '',
  requiredOf: 'EVERY_MEMBER',
  resourceKind: 'VEHICLE',
  hasExpiry: true,
};

export const formOfKind = ({ name, description, requiredOf, resourceKind, hasExpiry }: DocumentKind): KindForm => ({
  name,
  description,
  requiredOf,
  resourceKind: resourceKind ?? NEW_KIND.resourceKind,
  hasExpiry,
});

export const kindInput = (form: KindForm): Omit<CreateDocumentTypeInput, 'code'> => ({
  name: form.name.trim(),
  description: form.description.trim(),
  requiredOf: form.requiredOf,
  resourceKind: form.requiredOf === 'BOOKERS_OF_KIND' ? form.resourceKind : null,
  hasExpiry: form.hasExpiry,
});
