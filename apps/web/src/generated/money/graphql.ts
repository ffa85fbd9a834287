/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of a booking that needs the consent of staff. */
export type Approval =
  | 'ASKED'
  | 'DECLINED'
  | 'GIVEN'
  | 'LAPSED';

export type BillingAccountIdInput = {
  accountId: string;
};

/** An invoice, or what gives one back. */
export type BillingDocumentKind =
  | 'CREDIT_NOTE'
  | 'INVOICE';

/** LATE: past its due day and not wholly paid. */
export type BillingDocumentState =
  | 'CREDIT_NOTE'
  | 'LATE'
  | 'OPEN'
  | 'PAID';

/** A booking is kept when cancelled. */
export type BookingState =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'REQUESTED';

export type OpenInvoicePaymentInput = {
  documentId: string;
};

export type PaymentMethodIdInput = {
  methodId: string;
};

export type RecordedKind =
  | 'CONSUMABLE'
  | 'DAMAGE';

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

export type SavedPaymentMethodKind =
  | 'CARD'
  | 'SEPA_DEBIT';

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

export type MyMoneyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyMoneyQuery = { paymentsAreDemonstration: boolean, myBillingAccounts: Array<{ id: string, name: string, openCents: number, lateCents: number, lateSince: string | null, unsettledCents: number }>, myPaymentMethods: Array<{ id: string, accountId: string, kind: SavedPaymentMethodKind, label: string, lastFour: string, expiresOn: string | null, preferred: boolean }>, myRecordedCharges: Array<{ id: string, kind: RecordedKind, description: string, quantityThousandths: number, unitPriceCents: number, suppliedOn: string }>, myInvoices: { totalCount: number, nodes: Array<{ id: string, kind: BillingDocumentKind, number: string, accountId: string, buyerName: string, issuedOn: string, dueOn: string, grossCents: number, openCents: number, state: BillingDocumentState }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MethodPartsFragment = { id: string, accountId: string, kind: SavedPaymentMethodKind, label: string, lastFour: string, expiresOn: string | null, preferred: boolean };

export type SaveMethodMutationVariables = Exact<{
  input: BillingAccountIdInput;
}>;


export type SaveMethodMutation = { openPaymentMethodSetup: { url: string | null, refusals: Array<
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

export type PayInvoiceMutationVariables = Exact<{
  input: OpenInvoicePaymentInput;
}>;


export type PayInvoiceMutation = { openInvoicePayment: { url: string | null, refusals: Array<
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

export type PreferMethodMutationVariables = Exact<{
  input: PaymentMethodIdInput;
}>;


export type PreferMethodMutation = { preferPaymentMethod: { methods: Array<{ id: string, accountId: string, kind: SavedPaymentMethodKind, label: string, lastFour: string, expiresOn: string | null, preferred: boolean }> | null, refusals: Array<
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

export type RemoveMethodMutationVariables = Exact<{
  input: PaymentMethodIdInput;
}>;


export type RemoveMethodMutation = { removePaymentMethod: { methods: Array<{ id: string, accountId: string, kind: SavedPaymentMethodKind, label: string, lastFour: string, expiresOn: string | null, preferred: boolean }> | null, refusals: Array<
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
export const MethodPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedPaymentMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]} as unknown as DocumentNode<MethodPartsFragment, unknown>;
export const MyMoneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMoney"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentsAreDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"myBillingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openCents"}},{"kind":"Field","name":{"kind":"Name","value":"lateCents"}},{"kind":"Field","name":{"kind":"Name","value":"lateSince"}},{"kind":"Field","name":{"kind":"Name","value":"unsettledCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myPaymentMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myRecordedCharges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantityThousandths"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"suppliedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myInvoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"grossCents"}},{"kind":"Field","name":{"kind":"Name","value":"openCents"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedPaymentMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}}]} as unknown as DocumentNode<MyMoneyQuery, MyMoneyQueryVariables>;
export const SaveMethodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMethod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccountIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPaymentMethodSetup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<SaveMethodMutation, SaveMethodMutationVariables>;
export const PayInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenInvoicePaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openInvoicePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<PayInvoiceMutation, PayInvoiceMutationVariables>;
export const PreferMethodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreferMethod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethodIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferPaymentMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedPaymentMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<PreferMethodMutation, PreferMethodMutationVariables>;
export const RemoveMethodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMethod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethodIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePaymentMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedPaymentMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<RemoveMethodMutation, RemoveMethodMutationVariables>;