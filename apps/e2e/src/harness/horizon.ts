import type { GraphqlClient } from './graphql-client';

const RESOURCE = `query ($id: ID!) { resource(id: $id) {
  name category description kind dangerous bookable technicalSheet pole { id } requiredHabilitation { id } requiredLevel
  rules { gridMinutes minimumMinutes maximumMinutes bufferMinutes noticeMinutes horizonDays cancellationDeadlineMinutes }
} }`;

interface Editable {
  readonly pole: { readonly id: string };
  readonly requiredHabilitation: { readonly id: string } | null;
  readonly rules: { readonly horizonDays: number };
}

/** Has a manager let a resource be booked so many days ahead; gives the number before. */
export async function openUntil(manager: GraphqlClient, resourceId: string, horizonDays: number): Promise<number> {
  const { resource } = await manager.data<{ resource: Editable }>(RESOURCE, { id: resourceId });
  const { pole, requiredHabilitation, rules, ...rest } = resource;
  const input = {
    ...rest,
    resourceId,
    poleId: pole.id,
    requiredHabilitationId: requiredHabilitation?.id ?? null,
    rules: { ...rules, horizonDays },
  };
  const { editResource } = await manager.data<{ editResource: { refusals: { code: string }[] } }>(
    'mutation ($input: EditResourceInput!) { editResource(input: $input) { refusals { code } } }',
    { input },
  );
  if (editResource.refusals.length > 0) throw new Error(JSON.stringify(editResource.refusals));
  return rules.horizonDays;
}
