import type { SignedIn } from '@etabli/api-kit';
import { refusalCodes, testDatabase } from '@etabli/testing';
import { createHash } from 'node:crypto';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { AcceptHouseRules } from './accept-house-rules.use-case';
import { HouseRulesQuery } from './house-rules.query';
import { PublishHouseRules } from './publish-house-rules.use-case';

const FIRST = { textFr: 'Article 1 : on range son établi.', textEn: 'Article 1: tidy your bench.' };
const SECOND = { textFr: 'Article 1 : on range son établi chaque soir.', textEn: '' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const DAY = 24 * 60 * 60_000;

describe('house rules', () => {
  let people: PeopleOn;
  let manager: SignedIn;
  let member: SignedIn;
  const publish = (text: object, viewer = manager) => people.get(PublishHouseRules).execute(viewer, text);
  const accept = (number: number, viewer = member) => people.get(AcceptHouseRules).execute(viewer, { number });
  const standing = async (viewer = member) => {
    const rows = await people.get(HouseRulesQuery).standingOf(viewer, member.personId);
    return rows.map(({ version, acceptedAt }) => [version.number, acceptedAt !== null]);
  };
  const facts = async () => {
    const [row] = await people.database.sql<{ facts: unknown }>(
      `select house_rules_facts(?, timezone('Europe/Paris', ?::timestamptz)::date) as facts`,
      [member.personId, new Date(people.clock.now())],
    );
    return row?.facts;
  };

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    member = await people.given.viewer('leo@exemple.fr', 'MEMBER');
  });
  afterEach(() => people.close());

  it('are accepted by version, with the hash of the text in the language it was read in', async () => {
    await publish(FIRST);
    await accept(1);
    await accept(1, { ...manager, language: 'EN' });
    const id = (await people.get(HouseRulesQuery).inForce())?.id ?? '';
    expect(await people.get(HouseRulesQuery).acceptances(manager, id)).toMatchObject([
      { displayName: 'leo Durand', language: 'FR', textHash: sha256(FIRST.textFr) },
      { displayName: 'nadia Durand', language: 'EN', textHash: sha256(FIRST.textEn) },
    ]);
    expect(await people.get(HouseRulesQuery).yetToAccept(manager, id)).toEqual([]);
  });

  it('are accepted again when a new version comes into force, and not before', async () => {
    await publish(FIRST);
    await accept(1);
    await publish({ ...SECOND, inForceFrom: '2026-11-30' });
    expect(await facts()).toEqual({ version: 1, accepted: true });
    expect(await standing()).toEqual([
      [1, true],
      [2, false],
    ]);
    people.clock.set(people.clock.now() + 7 * DAY);
    expect(await facts()).toEqual({ version: 2, accepted: false });
    expect(await refusalCodes(() => accept(1))).toEqual(['AGREEMENT_TEXT_REPLACED']);
    await accept(2, { ...member, language: 'EN' });
    expect(await facts()).toEqual({ version: 2, accepted: true });
    expect(await standing()).toEqual([[2, true]]);
  });

  it('may be accepted ahead, once they are announced', async () => {
    await publish({ ...FIRST, inForceFrom: '2026-12-01' });
    expect(await facts()).toBeNull();
    await accept(1);
    people.clock.set(people.clock.now() + 8 * DAY);
    expect(await facts()).toEqual({ version: 1, accepted: true });
  });

  it('accepted twice at once are accepted once', async () => {
    await publish(FIRST);
    await Promise.all([accept(1), accept(1), accept(1)]);
    const kept = await people.database.sql('select 1 from house_rules_acceptance');
    const told = await people.database.sql(`select 1 from audit_entry where action = 'AcceptHouseRules'`);
    expect([kept.length, told.length]).toEqual([1, 1]);
  });

  it('published twice at once follow each other', async () => {
    await Promise.all([publish(FIRST), publish(SECOND)]);
    const versions = await people.get(HouseRulesQuery).versions(manager);
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('are published by staff only; who accepted is read by staff only', async () => {
    const trainer = await people.given.viewer('tom@exemple.fr', 'TRAINER', 'MEMBER');
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    await expect(publish(FIRST, trainer)).rejects.toMatchObject(forbidden);
    await publish(FIRST);
    await expect(people.get(HouseRulesQuery).versions(trainer)).rejects.toMatchObject(forbidden);
    expect(await standing(trainer)).toEqual([]);
    expect(await refusalCodes(() => accept(7))).toEqual(['NOT_FOUND']);
  });

  it('keep every text as it was', async () => {
    await publish(FIRST);
    await expect(people.database.sql(`update house_rules_version set text_fr = text_fr`)).rejects.toThrow(
      'append-only',
    );
  });
});
