/** What a person is in a business. */
export const BUSINESS_POSITIONS = ['OWNER', 'EMPLOYEE', 'APPRENTICE'] as const;
export type BusinessPosition = (typeof BUSINESS_POSITIONS)[number];

/** Of whom the place asks for a type of document. */
export const DOCUMENT_REQUIREMENTS = ['EVERY_MEMBER', 'BUSINESS', 'BOOKERS_OF_KIND', 'NOBODY'] as const;
export type DocumentRequirement = (typeof DOCUMENT_REQUIREMENTS)[number];

export const SUPPORTING_DOCUMENT_STATES = ['SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
export type SupportingDocumentState = (typeof SUPPORTING_DOCUMENT_STATES)[number];

export const APPLICATION_STATES = ['DRAFT', 'SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];
