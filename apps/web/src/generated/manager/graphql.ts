/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an account may do; one person may hold several. */
export type Role =
  | 'ADMINISTRATOR'
  | 'MANAGER'
  | 'MEMBER'
  | 'PARTNER_VIEWER'
  | 'TRAINER';

type RefusalParts_HabilitationMissing_Fragment = { __typename: 'HabilitationMissing', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_LocalTimeUnclear_Fragment = { __typename: 'LocalTimeUnclear', candidates: Array<string>, code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SimpleRefusal_Fragment = { __typename: 'SimpleRefusal', code: string, message: string, overridableBy: Array<Role>, remedy: string | null };

type RefusalParts_SlotUnavailable_Fragment = { __typename: 'SlotUnavailable', code: string, message: string, overridableBy: Array<Role>, remedy: string | null, alternatives: Array<{ startsAt: string, endsAt: string, resource: { id: string, name: string, pole: { id: string, code: string, hue: string } } }> };

export type RefusalPartsFragment =
  | RefusalParts_HabilitationMissing_Fragment
  | RefusalParts_LocalTimeUnclear_Fragment
  | RefusalParts_SimpleRefusal_Fragment
  | RefusalParts_SlotUnavailable_Fragment
;

export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"overridableBy"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalTimeUnclear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;