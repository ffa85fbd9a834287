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

/** A booking is kept when cancelled. */
export type BookingState =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'REQUESTED';

export type GiveOwnNoticeInput = {
  subscriptionId: string;
  /** When one would rather leave, if later than one must. */
  wishedOn?: string | null | undefined;
};

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

/** Where a subscription stands: what takes rights away is said first, then that somebody leaves, then that they are late. */
export type SubscriptionLife =
  | 'ACTIVE'
  | 'APPLICATION'
  | 'ENDED'
  | 'NOTICE_GIVEN'
  | 'PAPERS'
  | 'PAST_DUE'
  | 'PAUSED'
  | 'RESTRICTED'
  | 'SUSPENDED';

export type WithdrawNoticeInput = {
  subscriptionId: string;
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

export type OwnSubscriptionFragment = { id: string, life: SubscriptionLife, startsOn: string, commitmentEndsOn: string, endsOn: string | null, nextDueOn: string | null, plan: { id: string, name: string, description: string, everyMonths: number, noticeMonths: number, noticeDays: number }, pauses: Array<{ id: string, startsOn: string, endsOn: string | null }>, terms: Array<{ startsOn: string, planName: string, priceInclTaxCents: number }> };

export type MySubscriptionQueryVariables = Exact<{ [key: string]: never; }>;


export type MySubscriptionQuery = { viewer: { id: string, hourCreditMinutes: number, subscription: { id: string, life: SubscriptionLife, startsOn: string, commitmentEndsOn: string, endsOn: string | null, nextDueOn: string | null, plan: { id: string, name: string, description: string, everyMonths: number, noticeMonths: number, noticeDays: number }, pauses: Array<{ id: string, startsOn: string, endsOn: string | null }>, terms: Array<{ startsOn: string, planName: string, priceInclTaxCents: number }> } | null } | null };

export type MyNoticeQueryVariables = Exact<{
  wishedOn?: string | null | undefined;
}>;


export type MyNoticeQuery = { viewer: { id: string, subscription: { id: string, notice: { endsOn: string, heldByCommitment: boolean, totalInclTaxCents: number, owed: Array<{ startsOn: string, endsOn: string, amountInclTaxCents: number }>, givenBack: Array<{ startsOn: string, endsOn: string, amountInclTaxCents: number }> } | null } | null } | null };

export type GiveOwnNoticeMutationVariables = Exact<{
  input: GiveOwnNoticeInput;
}>;


export type GiveOwnNoticeMutation = { giveOwnNotice: { subscription: { id: string, life: SubscriptionLife, startsOn: string, commitmentEndsOn: string, endsOn: string | null, nextDueOn: string | null, plan: { id: string, name: string, description: string, everyMonths: number, noticeMonths: number, noticeDays: number }, pauses: Array<{ id: string, startsOn: string, endsOn: string | null }>, terms: Array<{ startsOn: string, planName: string, priceInclTaxCents: number }> } | null, refusals: Array<
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

export type WithdrawNoticeMutationVariables = Exact<{
  input: WithdrawNoticeInput;
}>;


export type WithdrawNoticeMutation = { withdrawNotice: { subscription: { id: string, life: SubscriptionLife, startsOn: string, commitmentEndsOn: string, endsOn: string | null, nextDueOn: string | null, plan: { id: string, name: string, description: string, everyMonths: number, noticeMonths: number, noticeDays: number }, pauses: Array<{ id: string, startsOn: string, endsOn: string | null }>, terms: Array<{ startsOn: string, planName: string, priceInclTaxCents: number }> } | null, refusals: Array<
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
export const OwnSubscriptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSubscription"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"life"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"priceInclTaxCents"}}]}}]}}]} as unknown as DocumentNode<OwnSubscriptionFragment, unknown>;
export const MySubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySubscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hourCreditMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSubscription"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSubscription"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"life"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"priceInclTaxCents"}}]}}]}}]} as unknown as DocumentNode<MySubscriptionQuery, MySubscriptionQueryVariables>;
export const MyNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wishedOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"wishedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wishedOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldByCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"totalInclTaxCents"}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountInclTaxCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"givenBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountInclTaxCents"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyNoticeQuery, MyNoticeQueryVariables>;
export const GiveOwnNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveOwnNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveOwnNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveOwnNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSubscription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSubscription"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"life"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"priceInclTaxCents"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<GiveOwnNoticeMutation, GiveOwnNoticeMutationVariables>;
export const WithdrawNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSubscription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSubscription"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"life"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"priceInclTaxCents"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<WithdrawNoticeMutation, WithdrawNoticeMutationVariables>;