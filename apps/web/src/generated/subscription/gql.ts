/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  overridableBy\n  remedy\n  ... on SlotUnavailable {\n    alternatives {\n      startsAt\n      endsAt\n      resource {\n        id\n        name\n        pole {\n          id\n          code\n          hue\n        }\n      }\n    }\n  }\n  ... on LocalTimeUnclear {\n    candidates\n  }\n}": typeof types.RefusalPartsFragmentDoc,
    "fragment ResourceParts on Resource {\n  id\n  name\n  kind\n  category\n  photoUrl\n  inService\n  bookable\n  pole {\n    id\n    code\n    name\n    hue\n  }\n}\n\nfragment BookingParts on Booking {\n  id\n  startsAt\n  endsAt\n  state\n  note\n  canCancel\n  canMove\n  cancellableUntil\n  calendarUrl\n  approval\n  seriesId\n  canCancelLate\n  canFinishEarly\n  bookedUntil\n  finishedAt\n  releasedAt\n  keptAccessories {\n    count\n    accessory {\n      id\n      name\n    }\n  }\n  resource {\n    ...ResourceParts\n  }\n}": typeof types.ResourcePartsFragmentDoc,
    "fragment OwnSubscription on PlanSubscription {\n  id\n  life\n  startsOn\n  commitmentEndsOn\n  endsOn\n  nextDueOn\n  plan {\n    id\n    name\n    description\n    everyMonths\n    noticeMonths\n    noticeDays\n  }\n  pauses {\n    id\n    startsOn\n    endsOn\n  }\n  terms {\n    startsOn\n    planName\n    priceInclTaxCents\n  }\n}\n\nquery MySubscription {\n  viewer {\n    id\n    hourCreditMinutes\n    subscription {\n      ...OwnSubscription\n    }\n  }\n}\n\nquery MyNotice($wishedOn: LocalDate) {\n  viewer {\n    id\n    subscription {\n      id\n      notice(wishedOn: $wishedOn) {\n        endsOn\n        heldByCommitment\n        totalInclTaxCents\n        owed {\n          startsOn\n          endsOn\n          amountInclTaxCents\n        }\n        givenBack {\n          startsOn\n          endsOn\n          amountInclTaxCents\n        }\n      }\n    }\n  }\n}\n\nmutation GiveOwnNotice($input: GiveOwnNoticeInput!) {\n  giveOwnNotice(input: $input) {\n    subscription {\n      ...OwnSubscription\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation WithdrawNotice($input: WithdrawNoticeInput!) {\n  withdrawNotice(input: $input) {\n    subscription {\n      ...OwnSubscription\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.OwnSubscriptionFragmentDoc,
};
const documents: Documents = {
    "fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  overridableBy\n  remedy\n  ... on SlotUnavailable {\n    alternatives {\n      startsAt\n      endsAt\n      resource {\n        id\n        name\n        pole {\n          id\n          code\n          hue\n        }\n      }\n    }\n  }\n  ... on LocalTimeUnclear {\n    candidates\n  }\n}": types.RefusalPartsFragmentDoc,
    "fragment ResourceParts on Resource {\n  id\n  name\n  kind\n  category\n  photoUrl\n  inService\n  bookable\n  pole {\n    id\n    code\n    name\n    hue\n  }\n}\n\nfragment BookingParts on Booking {\n  id\n  startsAt\n  endsAt\n  state\n  note\n  canCancel\n  canMove\n  cancellableUntil\n  calendarUrl\n  approval\n  seriesId\n  canCancelLate\n  canFinishEarly\n  bookedUntil\n  finishedAt\n  releasedAt\n  keptAccessories {\n    count\n    accessory {\n      id\n      name\n    }\n  }\n  resource {\n    ...ResourceParts\n  }\n}": types.ResourcePartsFragmentDoc,
    "fragment OwnSubscription on PlanSubscription {\n  id\n  life\n  startsOn\n  commitmentEndsOn\n  endsOn\n  nextDueOn\n  plan {\n    id\n    name\n    description\n    everyMonths\n    noticeMonths\n    noticeDays\n  }\n  pauses {\n    id\n    startsOn\n    endsOn\n  }\n  terms {\n    startsOn\n    planName\n    priceInclTaxCents\n  }\n}\n\nquery MySubscription {\n  viewer {\n    id\n    hourCreditMinutes\n    subscription {\n      ...OwnSubscription\n    }\n  }\n}\n\nquery MyNotice($wishedOn: LocalDate) {\n  viewer {\n    id\n    subscription {\n      id\n      notice(wishedOn: $wishedOn) {\n        endsOn\n        heldByCommitment\n        totalInclTaxCents\n        owed {\n          startsOn\n          endsOn\n          amountInclTaxCents\n        }\n        givenBack {\n          startsOn\n          endsOn\n          amountInclTaxCents\n        }\n      }\n    }\n  }\n}\n\nmutation GiveOwnNotice($input: GiveOwnNoticeInput!) {\n  giveOwnNotice(input: $input) {\n    subscription {\n      ...OwnSubscription\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation WithdrawNotice($input: WithdrawNoticeInput!) {\n  withdrawNotice(input: $input) {\n    subscription {\n      ...OwnSubscription\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.OwnSubscriptionFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  overridableBy\n  remedy\n  ... on SlotUnavailable {\n    alternatives {\n      startsAt\n      endsAt\n      resource {\n        id\n        name\n        pole {\n          id\n          code\n          hue\n        }\n      }\n    }\n  }\n  ... on LocalTimeUnclear {\n    candidates\n  }\n}"): (typeof documents)["fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  overridableBy\n  remedy\n  ... on SlotUnavailable {\n    alternatives {\n      startsAt\n      endsAt\n      resource {\n        id\n        name\n        pole {\n          id\n          code\n          hue\n        }\n      }\n    }\n  }\n  ... on LocalTimeUnclear {\n    candidates\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ResourceParts on Resource {\n  id\n  name\n  kind\n  category\n  photoUrl\n  inService\n  bookable\n  pole {\n    id\n    code\n    name\n    hue\n  }\n}\n\nfragment BookingParts on Booking {\n  id\n  startsAt\n  endsAt\n  state\n  note\n  canCancel\n  canMove\n  cancellableUntil\n  calendarUrl\n  approval\n  seriesId\n  canCancelLate\n  canFinishEarly\n  bookedUntil\n  finishedAt\n  releasedAt\n  keptAccessories {\n    count\n    accessory {\n      id\n      name\n    }\n  }\n  resource {\n    ...ResourceParts\n  }\n}"): (typeof documents)["fragment ResourceParts on Resource {\n  id\n  name\n  kind\n  category\n  photoUrl\n  inService\n  bookable\n  pole {\n    id\n    code\n    name\n    hue\n  }\n}\n\nfragment BookingParts on Booking {\n  id\n  startsAt\n  endsAt\n  state\n  note\n  canCancel\n  canMove\n  cancellableUntil\n  calendarUrl\n  approval\n  seriesId\n  canCancelLate\n  canFinishEarly\n  bookedUntil\n  finishedAt\n  releasedAt\n  keptAccessories {\n    count\n    accessory {\n      id\n      name\n    }\n  }\n  resource {\n    ...ResourceParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OwnSubscription on PlanSubscription {\n  id\n  life\n  startsOn\n  commitmentEndsOn\n  endsOn\n  nextDueOn\n  plan {\n    id\n    name\n    description\n    everyMonths\n    noticeMonths\n    noticeDays\n  }\n  pauses {\n    id\n    startsOn\n    endsOn\n  }\n  terms {\n    startsOn\n    planName\n    priceInclTaxCents\n  }\n}\n\nquery MySubscription {\n  viewer {\n    id\n    hourCreditMinutes\n    subscription {\n      ...OwnSubscription\n    }\n  }\n}\n\nquery MyNotice($wishedOn: LocalDate) {\n  viewer {\n    id\n    subscription {\n      id\n      notice(wishedOn: $wishedOn) {\n        endsOn\n        heldByCommitment\n        totalInclTaxCents\n        owed {\n          startsOn\n          endsOn\n          amountInclTaxCents\n        }\n        givenBack {\n          startsOn\n          endsOn\n          amountInclTaxCents\n        }\n      }\n    }\n  }\n}\n\nmutation GiveOwnNotice($input: GiveOwnNoticeInput!) {\n  giveOwnNotice(input: $input) {\n    subscription {\n      ...OwnSubscription\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation WithdrawNotice($input: WithdrawNoticeInput!) {\n  withdrawNotice(input: $input) {\n    subscription {\n      ...OwnSubscription\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["fragment OwnSubscription on PlanSubscription {\n  id\n  life\n  startsOn\n  commitmentEndsOn\n  endsOn\n  nextDueOn\n  plan {\n    id\n    name\n    description\n    everyMonths\n    noticeMonths\n    noticeDays\n  }\n  pauses {\n    id\n    startsOn\n    endsOn\n  }\n  terms {\n    startsOn\n    planName\n    priceInclTaxCents\n  }\n}\n\nquery MySubscription {\n  viewer {\n    id\n    hourCreditMinutes\n    subscription {\n      ...OwnSubscription\n    }\n  }\n}\n\nquery MyNotice($wishedOn: LocalDate) {\n  viewer {\n    id\n    subscription {\n      id\n      notice(wishedOn: $wishedOn) {\n        endsOn\n        heldByCommitment\n        totalInclTaxCents\n        owed {\n          startsOn\n          endsOn\n          amountInclTaxCents\n        }\n        givenBack {\n          startsOn\n          endsOn\n          amountInclTaxCents\n        }\n      }\n    }\n  }\n}\n\nmutation GiveOwnNotice($input: GiveOwnNoticeInput!) {\n  giveOwnNotice(input: $input) {\n    subscription {\n      ...OwnSubscription\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation WithdrawNotice($input: WithdrawNoticeInput!) {\n  withdrawNotice(input: $input) {\n    subscription {\n      ...OwnSubscription\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;