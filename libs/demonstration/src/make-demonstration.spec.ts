import { createHash } from 'node:crypto';
import { makeDemonstration } from './make-demonstration';
import type { Row } from './rows';

const SCENE = { today: '2026-11-23', seed: 43_700 };
const demonstration = makeDemonstration(SCENE, 'hash');
const hashOf = (given: object) => createHash('sha256').update(JSON.stringify(given)).digest('hex');

describe('the demonstration manufacture', () => {
  it('is the same for the same day and seed, and another for another seed', () => {
    expect(hashOf(makeDemonstration(SCENE, 'hash'))).toBe(hashOf(demonstration));
    expect(hashOf(makeDemonstration({ ...SCENE, seed: 1 }, 'hash'))).not.toBe(hashOf(demonstration));
  });

  it('has five poles and about thirty-five resources of the four kinds', () => {
    expect(demonstration.pole).toHaveLength(5);
    expect(demonstration.resource.length).toBeGreaterThanOrEqual(33);
    expect(demonstration.resource.length).toBeLessThanOrEqual(40);
    const kinds = new Set(demonstration.resource.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['MACHINE', 'ROOM', 'VEHICLE', 'WORKSTATION']);
    expect(demonstration.resource.map(({ name }) => name)).toEqual(expect.arrayContaining(['Toupie', 'Scie à format']));
    expect(demonstration.resource.filter(({ inService }) => inService === false)).toHaveLength(1);
  });

  it('has the accounts that scripts know', () => {
    const emails = demonstration.person.map(({ email }) => email);
    const known = ['artisan', 'artisan2', 'trainer', 'manager', 'admin', 'partner', 'member001', 'member120'];
    expect(emails).toEqual(expect.arrayContaining(known.map((name) => `${name}@etabli.example`)));
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('has twenty-eight artisans today, twenty-five of them with a current membership', () => {
    const artisans = demonstration.person.filter(({ active, trade, roles }) => active && trade && isMember(roles));
    expect(artisans).toHaveLength(28);
    const subscribed = demonstration.plan_subscription.filter(
      ({ personId, endsOn }) =>
        artisans.some(({ id }) => id === personId) && (endsOn === null || String(endsOn) > SCENE.today),
    );
    const withHours = new Set(
      demonstration.hour_pack
        .filter(({ expiresOn, remainingMinutes }) => String(expiresOn) > SCENE.today && Number(remainingMinutes) > 0)
        .map(({ personId }) => personId),
    );
    expect(subscribed).toHaveLength(18);
    expect(withHours.size).toBeGreaterThanOrEqual(6);
  });

  it('never lets Camille use the spindle moulder', () => {
    const camille = demonstration.person.find(({ email }) => email === 'artisan@etabli.example');
    const toupie = demonstration.resource.find(({ name }) => name === 'Toupie');
    const held = demonstration.habilitation_grant.filter(({ personId }) => personId === camille?.['id']);
    expect(held.length).toBeGreaterThan(4);
    expect(held.map(({ typeId }) => typeId)).not.toContain(toupie?.['requiredHabilitationId']);
  });

  it('gives Camille something to do today and a past', () => {
    const camille = demonstration.person.find(({ email }) => email === 'artisan@etabli.example');
    const own = demonstration.booking.filter(({ personId }) => personId === camille?.['id']);
    expect(own.filter(({ startsAt }) => String(startsAt).startsWith(SCENE.today)).length).toBeGreaterThan(0);
    expect(own.filter(({ endsAt }) => String(endsAt) < SCENE.today).length).toBeGreaterThan(100);
  });

  it('books two years of work, and a busy today', () => {
    const starts = demonstration.booking.map(({ startsAt }) => String(startsAt)).sort();
    expect(starts[0]?.slice(0, 7)).toBe('2024-11');
    expect(starts.at(-1)! > '2026-12-03').toBe(true);
    expect(starts.length).toBeGreaterThan(9_000);
    expect(starts.filter((start) => start.startsWith(SCENE.today)).length).toBeGreaterThan(20);
  });

  it('never makes the load members a past', () => {
    const load = new Set(demonstration.person.filter(({ email }) => isLoad(email)).map(({ id }) => id));
    expect(load.size).toBe(120);
    expect(demonstration.booking.filter(({ personId }) => load.has(personId ?? ''))).toEqual([]);
  });

  it('writes nothing as done later than the evening before', () => {
    const acts = [
      ...demonstration.booking.map(({ createdAt }) => createdAt),
      ...demonstration.booking.flatMap(({ cancelledAt }) => cancelledAt ?? []),
      ...demonstration.audit_entry.map(({ at }) => at),
      ...demonstration.loan.map(({ borrowedAt }) => borrowedAt),
    ].map(String);
    expect(acts.filter((at) => at > '2026-11-22T23:00:00.000Z')).toEqual([]);
    expect(demonstration.audit_entry.length).toBeGreaterThan(80);
  });

  it('lends 45 units of 25 tools, three of them late', () => {
    expect(demonstration.tool).toHaveLength(25);
    expect(demonstration.tool_unit).toHaveLength(45);
    const out = demonstration.loan.filter(({ returnedAt }) => returnedAt === null);
    expect(out).toHaveLength(8);
    expect(out.filter(({ dueAt }) => String(dueAt) < SCENE.today)).toHaveLength(3);
  });
});

describe('the trainings of the demonstration', () => {
  const statesOf = (sessionId: Row[string] | undefined) =>
    demonstration.enrolment.filter((one) => one['sessionId'] === sessionId).map(({ state }) => state);
  const coming = demonstration.training_session.filter(({ state }) => state === 'PLANNED');

  it('are six, two of them with a quiz of six questions', () => {
    expect(demonstration.training).toHaveLength(6);
    expect(demonstration.quiz_question).toHaveLength(12);
  });

  it('have sessions to come: one full with people waiting, one with a seat offered, one too few people want', () => {
    expect(coming.length).toBeGreaterThanOrEqual(6);
    const full = coming.filter(
      ({ id, seats }) => statesOf(id).filter((state) => state === 'ENROLLED').length === seats,
    );
    expect(full.map(({ id }) => statesOf(id).filter((state) => state === 'WAITING').length)).toEqual([3]);
    expect(coming.filter(({ id }) => statesOf(id).includes('OFFERED'))).toHaveLength(1);
    const few = coming.filter(({ id, minimumEnrolled }) => statesOf(id).length < Number(minimumEnrolled));
    expect(few.length).toBeGreaterThan(0);
  });

  it('teach the spindle moulder soon, with a seat left for Camille later', () => {
    const toupie = demonstration.training.find(({ code }) => code === 'TOUPIE-1');
    const sessions = coming.filter((one) => one['trainingId'] === toupie?.['id']);
    expect(sessions).toHaveLength(2);
    const taken = sessions.map(({ id }) => statesOf(id).filter((state) => state === 'ENROLLED').length);
    expect(taken).toEqual([toupie?.['seats'], 1]);
  });

  it('stand behind most grants of what is taught', () => {
    const behind = demonstration.habilitation_grant.filter((grant) => grant['trainingSessionId'] !== null);
    expect(behind.length).toBeGreaterThan(50);
    expect(demonstration.enrolment.filter(({ state }) => state === 'PASSED')).toHaveLength(behind.length);
  });
});

describe.each(['2026-12-26', '2028-02-29'])('a demonstration loaded on %s', (today) => {
  it('still books, whatever is closed that day', () => {
    const { booking } = makeDemonstration({ today, seed: 1 }, 'hash');
    expect(booking.length).toBeGreaterThan(8_000);
  });
});

const isMember = (roles: Row[string] | undefined): boolean => Array.isArray(roles) && roles.includes('MEMBER');
const isLoad = (email: Row[string] | undefined): boolean => /^member\d{3}@/.test(String(email));
