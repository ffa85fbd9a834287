/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptHouseRulesInput = {
  /** Number of the version read. */
  number: number;
};

export type AcceptSafetySheetInput = {
  /** The version read. */
  safetySheetId: string;
};

/** What became of a booking that needs the consent of staff. */
export type Approval =
  | 'ASKED'
  | 'DECLINED'
  | 'GIVEN'
  | 'LAPSED';

/** A booking is kept when cancelled. */
export type BookingState =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'REQUESTED';

/** Of whom a document is asked. BUSINESS: of whoever works for one. NOBODY: no longer asked. */
export type DocumentRequirement =
  | 'BOOKERS_OF_KIND'
  | 'BUSINESS'
  | 'EVERY_MEMBER'
  | 'NOBODY';

/** The best document of a type in somebody’s hands. ACCEPTED may have expired: read the day. */
export type DocumentState =
  | 'ACCEPTED'
  | 'MISSING'
  | 'REFUSED'
  | 'SUBMITTED';

/** What to wear at a machine, and what to keep away from it: NO_GLOVES, TIED_HAIR. */
export type ProtectiveEquipment =
  | 'APRON'
  | 'DUST_MASK'
  | 'EAR_PROTECTION'
  | 'FACE_SHIELD'
  | 'GAS_MASK'
  | 'GLASSES'
  | 'GLOVES'
  | 'NO_GLOVES'
  | 'SAFETY_SHOES'
  | 'TIED_HAIR'
  | 'WELDING_HELMET';

/** What a resource is. */
export type ResourceKind =
  | 'MACHINE'
  | 'ROOM'
  | 'VEHICLE'
  | 'WORKSTATION';

/** What an account may do; one person may hold several. */
export type Role =
  | 'ADMINISTRATOR'
  | 'APPLICANT'
  | 'MANAGER'
  | 'MEMBER'
  | 'PARTNER_VIEWER'
  | 'TRAINER';

/** What became of a document handed in. */
export type SupportingDocumentState =
  | 'ACCEPTED'
  | 'REFUSED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type WithdrawDocumentInput = {
  documentId: string;
};

type RefusalParts_AgreementMissing_Fragment = { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_DocumentMissing_Fragment = { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_HabilitationMissing_Fragment = { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_LocalTimeUnclear_Fragment = { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_OfferTaken_Fragment = { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_QuotaExceeded_Fragment = { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SessionResourcesTaken_Fragment = { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SimpleRefusal_Fragment = { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SlotFreeAlready_Fragment = { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SlotUnavailable_Fragment = { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> };

type RefusalParts_TrainerNotPresent_Fragment = { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

export type RefusalPartsFragment =
  | RefusalParts_AgreementMissing_Fragment
  | RefusalParts_DocumentMissing_Fragment
  | RefusalParts_HabilitationMissing_Fragment
  | RefusalParts_LocalTimeUnclear_Fragment
  | RefusalParts_OfferTaken_Fragment
  | RefusalParts_QuotaExceeded_Fragment
  | RefusalParts_SessionResourcesTaken_Fragment
  | RefusalParts_SimpleRefusal_Fragment
  | RefusalParts_SlotFreeAlready_Fragment
  | RefusalParts_SlotUnavailable_Fragment
  | RefusalParts_TrainerNotPresent_Fragment
;

export type ResourcePartsFragment = { id: string, name: string, kind: ResourceKind, category: string, photoUrl: string | null, inService: boolean, bookable: boolean, pole: { id: string, code: string, name: string, hue: string } };

export type BookingPartsFragment = { id: string, startsAt: string, endsAt: string, state: BookingState, note: string | null, canCancel: boolean, canMove: boolean, cancellableUntil: string, calendarUrl: string, approval: Approval | null, seriesId: string | null, canCancelLate: boolean, canFinishEarly: boolean, bookedUntil: string | null, finishedAt: string | null, releasedAt: string | null, keptAccessories: Array<{ count: number, accessory: { id: string, name: string } }>, resource: { id: string, name: string, kind: ResourceKind, category: string, photoUrl: string | null, inService: boolean, bookable: boolean, pole: { id: string, code: string, name: string, hue: string } } };

export type PaperPartsFragment = { id: string, state: SupportingDocumentState, submittedAt: string, expiresOn: string | null, reason: string | null, fileUrl: string | null, mediaType: string, type: { id: string } };

export type StandingPartsFragment = { acceptedAt: string | null, version: { id: string, number: number, inForceFrom: string, textFr: string, textEn: string } };

export type AskedPartsFragment = { met: boolean, state: DocumentState, documentId: string | null, validThrough: string | null, type: { id: string, name: string, description: string, hasExpiry: boolean, requiredOf: DocumentRequirement } };

export type MyPapersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPapersQuery = { viewer: { id: string, askedDocuments: Array<{ met: boolean, state: DocumentState, documentId: string | null, validThrough: string | null, type: { id: string, name: string, description: string, hasExpiry: boolean, requiredOf: DocumentRequirement } }>, documents: Array<{ id: string, state: SupportingDocumentState, submittedAt: string, expiresOn: string | null, reason: string | null, fileUrl: string | null, mediaType: string, type: { id: string } }> } | null };

export type PapersOfQueryVariables = Exact<{
  personId: string;
}>;


export type PapersOfQuery = { person: { id: string, askedDocuments: Array<{ met: boolean, state: DocumentState, documentId: string | null, validThrough: string | null, type: { id: string, name: string, description: string, hasExpiry: boolean, requiredOf: DocumentRequirement } }>, documents: Array<{ id: string, state: SupportingDocumentState, submittedAt: string, expiresOn: string | null, reason: string | null, fileUrl: string | null, mediaType: string, type: { id: string } }> } | null };

export type MyHouseRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHouseRulesQuery = { viewer: { id: string, houseRules: Array<{ acceptedAt: string | null, version: { id: string, number: number, inForceFrom: string, textFr: string, textEn: string } }> } | null };

export type SheetsOfMachineQueryVariables = Exact<{
  id: string;
}>;


export type SheetsOfMachineQuery = { resource: { id: string, safetySheets: Array<{ id: string, about: string, number: number, textFr: string, textEn: string, ppe: Array<ProtectiveEquipment>, acceptedAt: string | null }> } | null };

export type WithdrawDocumentMutationVariables = Exact<{
  input: WithdrawDocumentInput;
}>;


export type WithdrawDocumentMutation = { withdrawDocument: { document: { id: string, state: SupportingDocumentState } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type AcceptHouseRulesMutationVariables = Exact<{
  input: AcceptHouseRulesInput;
}>;


export type AcceptHouseRulesMutation = { acceptHouseRules: { houseRules: Array<{ acceptedAt: string | null, version: { id: string, number: number, inForceFrom: string, textFr: string, textEn: string } }> | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export type AcceptSafetySheetMutationVariables = Exact<{
  input: AcceptSafetySheetInput;
}>;


export type AcceptSafetySheetMutation = { acceptSafetySheet: { safetySheet: { id: string, acceptedAt: string | null } | null, refusals: Array<
      | { __typename: 'AgreementMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'DocumentMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'OfferTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'QuotaExceeded', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SessionResourcesTaken', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotFreeAlready', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
      | { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> }
      | { __typename: 'TrainerNotPresent', code: string, message: string, overridableBy: Array<Role>, remedy: string | null }
    > } };

export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const ResourcePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"inService"}},{"kind":"Field","name":{"kind":"Name","value":"bookable"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]} as unknown as DocumentNode<ResourcePartsFragment, unknown>;
export const BookingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"canMove"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"canCancelLate"}},{"kind":"Field","name":{"kind":"Name","value":"canFinishEarly"}},{"kind":"Field","name":{"kind":"Name","value":"bookedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keptAccessories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"accessory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"inService"}},{"kind":"Field","name":{"kind":"Name","value":"bookable"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]} as unknown as DocumentNode<BookingPartsFragment, unknown>;
export const PaperPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PaperPartsFragment, unknown>;
export const StandingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseRulesStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"textFr"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}}]}}]} as unknown as DocumentNode<StandingPartsFragment, unknown>;
export const AskedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"validThrough"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"hasExpiry"}},{"kind":"Field","name":{"kind":"Name","value":"requiredOf"}}]}}]}}]} as unknown as DocumentNode<AskedPartsFragment, unknown>;
export const MyPapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPapers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"validThrough"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"hasExpiry"}},{"kind":"Field","name":{"kind":"Name","value":"requiredOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPapersQuery, MyPapersQueryVariables>;
export const PapersOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PapersOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"validThrough"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"hasExpiry"}},{"kind":"Field","name":{"kind":"Name","value":"requiredOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PapersOfQuery, PapersOfQueryVariables>;
export const MyHouseRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyHouseRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"houseRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseRulesStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"textFr"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}}]}}]} as unknown as DocumentNode<MyHouseRulesQuery, MyHouseRulesQueryVariables>;
export const SheetsOfMachineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetsOfMachine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"safetySheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"textFr"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"ppe"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}}]}}]}}]}}]} as unknown as DocumentNode<SheetsOfMachineQuery, SheetsOfMachineQueryVariables>;
export const WithdrawDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<WithdrawDocumentMutation, WithdrawDocumentMutationVariables>;
export const AcceptHouseRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptHouseRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptHouseRulesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptHouseRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"houseRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseRulesStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"textFr"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<AcceptHouseRulesMutation, AcceptHouseRulesMutationVariables>;
export const AcceptSafetySheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptSafetySheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptSafetySheetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptSafetySheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetySheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<AcceptSafetySheetMutation, AcceptSafetySheetMutationVariables>;