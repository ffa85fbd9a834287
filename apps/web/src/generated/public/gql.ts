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
    "mutation CreateFirstAdministrator($input: CreateFirstAdministratorInput!) {\n  createFirstAdministrator(input: $input) {\n    viewer {\n      id\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CreateFirstAdministratorDocument,
    "mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RequestPasswordResetDocument,
    "query PublicHome($from: LocalDate!, $to: LocalDate!) {\n  manufacture {\n    name\n    address\n    presentation\n    openedOn\n    demonstration\n  }\n  poles {\n    id\n    code\n    name\n    description\n    hue\n  }\n  resources(first: 100) {\n    totalCount\n    nodes {\n      ...ResourceParts\n      requiredHabilitation {\n        id\n      }\n    }\n  }\n  plans {\n    id\n    kind\n    name\n    description\n    commitmentMonths\n    packMinutes\n    packValidityMonths\n    priceExclTaxCents\n    priceInclTaxCents\n  }\n  openingCalendar(from: $from, to: $to) {\n    openingHours {\n      weekday\n      opensAtMinute\n      closesAtMinute\n    }\n    closures {\n      id\n      reason\n      startsAt\n      endsAt\n    }\n    publicHolidays {\n      date\n      name\n    }\n  }\n}": typeof types.PublicHomeDocument,
    "query DemonstrationAccounts {\n  manufacture {\n    name\n    demonstrationAccounts {\n      email\n      displayName\n      role\n    }\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    viewer {\n      id\n      roles\n      language\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.DemonstrationAccountsDocument,
    "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation ConfirmSignUp($input: ConfirmSignUpInput!) {\n  confirmSignUp(input: $input) {\n    viewer {\n      id\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.SignUpDocument,
};
const documents: Documents = {
    "fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  overridableBy\n  remedy\n  ... on SlotUnavailable {\n    alternatives {\n      startsAt\n      endsAt\n      resource {\n        id\n        name\n        pole {\n          id\n          code\n          hue\n        }\n      }\n    }\n  }\n  ... on LocalTimeUnclear {\n    candidates\n  }\n}": types.RefusalPartsFragmentDoc,
    "fragment ResourceParts on Resource {\n  id\n  name\n  kind\n  category\n  photoUrl\n  inService\n  bookable\n  pole {\n    id\n    code\n    name\n    hue\n  }\n}\n\nfragment BookingParts on Booking {\n  id\n  startsAt\n  endsAt\n  state\n  note\n  canCancel\n  canMove\n  cancellableUntil\n  calendarUrl\n  approval\n  seriesId\n  canCancelLate\n  canFinishEarly\n  bookedUntil\n  finishedAt\n  releasedAt\n  keptAccessories {\n    count\n    accessory {\n      id\n      name\n    }\n  }\n  resource {\n    ...ResourceParts\n  }\n}": types.ResourcePartsFragmentDoc,
    "mutation CreateFirstAdministrator($input: CreateFirstAdministratorInput!) {\n  createFirstAdministrator(input: $input) {\n    viewer {\n      id\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CreateFirstAdministratorDocument,
    "mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RequestPasswordResetDocument,
    "query PublicHome($from: LocalDate!, $to: LocalDate!) {\n  manufacture {\n    name\n    address\n    presentation\n    openedOn\n    demonstration\n  }\n  poles {\n    id\n    code\n    name\n    description\n    hue\n  }\n  resources(first: 100) {\n    totalCount\n    nodes {\n      ...ResourceParts\n      requiredHabilitation {\n        id\n      }\n    }\n  }\n  plans {\n    id\n    kind\n    name\n    description\n    commitmentMonths\n    packMinutes\n    packValidityMonths\n    priceExclTaxCents\n    priceInclTaxCents\n  }\n  openingCalendar(from: $from, to: $to) {\n    openingHours {\n      weekday\n      opensAtMinute\n      closesAtMinute\n    }\n    closures {\n      id\n      reason\n      startsAt\n      endsAt\n    }\n    publicHolidays {\n      date\n      name\n    }\n  }\n}": types.PublicHomeDocument,
    "query DemonstrationAccounts {\n  manufacture {\n    name\n    demonstrationAccounts {\n      email\n      displayName\n      role\n    }\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    viewer {\n      id\n      roles\n      language\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.DemonstrationAccountsDocument,
    "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation ConfirmSignUp($input: ConfirmSignUpInput!) {\n  confirmSignUp(input: $input) {\n    viewer {\n      id\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.SignUpDocument,
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
export function graphql(source: "mutation CreateFirstAdministrator($input: CreateFirstAdministratorInput!) {\n  createFirstAdministrator(input: $input) {\n    viewer {\n      id\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CreateFirstAdministrator($input: CreateFirstAdministratorInput!) {\n  createFirstAdministrator(input: $input) {\n    viewer {\n      id\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicHome($from: LocalDate!, $to: LocalDate!) {\n  manufacture {\n    name\n    address\n    presentation\n    openedOn\n    demonstration\n  }\n  poles {\n    id\n    code\n    name\n    description\n    hue\n  }\n  resources(first: 100) {\n    totalCount\n    nodes {\n      ...ResourceParts\n      requiredHabilitation {\n        id\n      }\n    }\n  }\n  plans {\n    id\n    kind\n    name\n    description\n    commitmentMonths\n    packMinutes\n    packValidityMonths\n    priceExclTaxCents\n    priceInclTaxCents\n  }\n  openingCalendar(from: $from, to: $to) {\n    openingHours {\n      weekday\n      opensAtMinute\n      closesAtMinute\n    }\n    closures {\n      id\n      reason\n      startsAt\n      endsAt\n    }\n    publicHolidays {\n      date\n      name\n    }\n  }\n}"): (typeof documents)["query PublicHome($from: LocalDate!, $to: LocalDate!) {\n  manufacture {\n    name\n    address\n    presentation\n    openedOn\n    demonstration\n  }\n  poles {\n    id\n    code\n    name\n    description\n    hue\n  }\n  resources(first: 100) {\n    totalCount\n    nodes {\n      ...ResourceParts\n      requiredHabilitation {\n        id\n      }\n    }\n  }\n  plans {\n    id\n    kind\n    name\n    description\n    commitmentMonths\n    packMinutes\n    packValidityMonths\n    priceExclTaxCents\n    priceInclTaxCents\n  }\n  openingCalendar(from: $from, to: $to) {\n    openingHours {\n      weekday\n      opensAtMinute\n      closesAtMinute\n    }\n    closures {\n      id\n      reason\n      startsAt\n      endsAt\n    }\n    publicHolidays {\n      date\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DemonstrationAccounts {\n  manufacture {\n    name\n    demonstrationAccounts {\n      email\n      displayName\n      role\n    }\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    viewer {\n      id\n      roles\n      language\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["query DemonstrationAccounts {\n  manufacture {\n    name\n    demonstrationAccounts {\n      email\n      displayName\n      role\n    }\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    viewer {\n      id\n      roles\n      language\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation ConfirmSignUp($input: ConfirmSignUpInput!) {\n  confirmSignUp(input: $input) {\n    viewer {\n      id\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    refusals {\n      ...RefusalParts\n    }\n  }\n}\n\nmutation ConfirmSignUp($input: ConfirmSignUpInput!) {\n  confirmSignUp(input: $input) {\n    viewer {\n      id\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;