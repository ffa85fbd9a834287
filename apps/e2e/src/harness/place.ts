import { DateTime } from 'luxon';
import type { GraphqlClient } from './graphql-client';

export const ZONE = 'Europe/Paris';

export interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The id of a resource by its name. */
export async function resourceNamed(client: GraphqlClient, name: string): Promise<string> {
  const { resources } = await client.data<{ resources: { nodes: { id: string; name: string }[] } }>(
    'query ($search: String!) { resources(search: $search, first: 100) { nodes { id name } } }',
    { search: name },
  );
  const found = resources.nodes.find((resource) => resource.name === name);
  if (!found) throw new Error(`no resource called ${name}`);
  return found.id;
}

/** The next free slots of a resource from `days` days on. */
export async function freeSlots(
  client: GraphqlClient,
  resourceId: string,
  { minutes = 60, first = 3, days = 2 } = {},
): Promise<Slot[]> {
  const from = DateTime.now().setZone(ZONE).plus({ days }).startOf('day').toUTC().toISO();
  const { nextFreeSlots } = await client.data<{ nextFreeSlots: Slot[] }>(
    'query ($resourceId: ID!, $minutes: Int!, $first: Int!, $from: Instant) { nextFreeSlots(resourceId: $resourceId, durationMinutes: $minutes, first: $first, from: $from) { startsAt endsAt } }',
    { resourceId, minutes, first, from },
  );
  return nextFreeSlots;
}

export interface BookingAnswer {
  readonly booking: { readonly id: string; readonly startsAt: string; readonly endsAt: string } | null;
  readonly refusals: readonly {
    readonly code: string;
    readonly message: string;
    readonly alternatives?: readonly Slot[];
    readonly candidates?: readonly string[];
  }[];
}

const ANSWER = `booking { id startsAt endsAt } refusals { code message ... on SlotUnavailable { alternatives { startsAt endsAt resource { name } } } ... on LocalTimeUnclear { candidates } }`;

/** One of the three mutations of booking, with all that tells why not. */
export async function act(
  client: GraphqlClient,
  name: 'bookSlot' | 'moveBooking' | 'cancelBooking',
  input: object,
): Promise<BookingAnswer> {
  const type = { bookSlot: 'BookSlotInput', moveBooking: 'MoveBookingInput', cancelBooking: 'CancelBookingInput' }[
    name
  ];
  const data = await client.data<Record<string, BookingAnswer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`,
    { input },
  );
  const answer = data[name];
  if (!answer) throw new Error(`${name} gave nothing`);
  return answer;
}

export const codesOf = ({ refusals }: BookingAnswer): string[] => refusals.map(({ code }) => code);
