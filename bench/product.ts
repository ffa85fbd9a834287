import { Agent, request } from 'node:http';
import { DateTime } from 'luxon';
import { measure, summary, type Measure } from './measure';
import type { Week } from './ceiling';

const PASSWORD = 'Etabli-demo-2026';
const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** A signed-in caller over HTTP. */
export interface Caller {
  readonly ask: (query: string, variables: object) => Promise<string>;
}

function post(url: string, cookie: string, body: string): Promise<{ text: string; cookie: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (response.statusCode !== 200)
          reject(new Error(`HTTP ${response.statusCode}: ${Buffer.concat(chunks).toString()}`));
        else
          resolve({
            text: Buffer.concat(chunks).toString(),
            cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie,
          });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export async function signIn(url: string, email: string): Promise<Caller> {
  const query =
    'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { viewer { id } } }';
  const { cookie } = await post(url, '', JSON.stringify({ query, variables: { email, password: PASSWORD } }));
  return {
    ask: async (document, variables) => (await post(url, cookie, JSON.stringify({ query: document, variables }))).text,
  };
}

const WEEK = `query ($from: Instant!, $to: Instant!) { planning(from: $from, to: $to) { openPeriods { startsAt endsAt }
  rows { resource { id name } occupations { id bookingId kind startsAt endsAt mine label } } } }`;

/** The week planning of all machines, as the screen asks it. */
export const weekPlanning = (callers: readonly Caller[], { from, to }: Week): Promise<Measure> =>
  measure(8, async (client) => {
    await callers[client]?.ask(WEEK, { from, to });
  });

const BOOK =
  'mutation ($input: BookSlotInput!) { bookSlot(input: $input) { booking { id } refusals { code message } } }';
const SLOTS_A_DAY = 20;

/** The half-hour number `turn` of the future, from 8:00 to 18:00 on weekdays of spring and summer 2027 on, in Paris. */
function halfHour(turn: number, firstDay: DateTime): { startsAt: string; endsAt: string } {
  const weekdays = Math.floor(turn / SLOTS_A_DAY);
  const day = firstDay.plus({ weeks: Math.floor(weekdays / 5), days: weekdays % 5 });
  const start = day.set({ hour: 8 }).plus({ minutes: 30 * (turn % SLOTS_A_DAY) });
  return { startsAt: start.toUTC().toISO() ?? '', endsAt: start.plus({ minutes: 30 }).toUTC().toISO() ?? '' };
}

/** Monday of the week after next: nothing is booked from there on. */
const nextMonday = (): DateTime => DateTime.now().setZone('Europe/Paris').plus({ weeks: 2 }).startOf('week');

/** One slot booked with every rule, eight members side by side. Counts what was refused, which should be nothing but holidays. */
export async function bookings(
  callers: readonly Caller[],
  resourceIds: readonly string[],
): Promise<{ measured: Measure; refused: number }> {
  let refused = 0;
  const firstDay = nextMonday();
  const measured = await measure(8, async (client, turn) => {
    const resourceId = resourceIds[(client + 8 * (turn % 6)) % resourceIds.length];
    const answer = await callers[client]?.ask(BOOK, { input: { resourceId, ...halfHour(turn + offset, firstDay) } });
    if (!answer?.includes('"refusals":[]')) refused += 1;
  });
  offset += Math.ceil(measured.count / 8) + 400;
  return { measured, refused };
}

/** Slots already used by an earlier measure of the same run. */
let offset = 0;

export interface Race extends Measure {
  readonly winners: number;
  readonly slowest: number;
}

/** Everyone wants the same slot at once. */
export async function race(callers: readonly Caller[], resourceId: string | undefined): Promise<Race> {
  const slot = halfHour(offset + 200, nextMonday());
  const durations: number[] = [];
  const answers = await Promise.all(
    callers.map(async (caller) => {
      const start = performance.now();
      const answer = await caller.ask(BOOK, { input: { resourceId, ...slot } });
      durations.push(performance.now() - start);
      return answer;
    }),
  );
  const winners = answers.filter((answer) => answer.includes('"refusals":[]')).length;
  return { ...summary(durations, Math.max(...durations)), winners, slowest: Math.max(...durations) };
}
