import { testDatabase } from '@etabli/testing';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { HoldsQuery } from './holds.query';
import { LiftHold } from './lift-hold.use-case';
import { PlaceHold } from './place-hold.use-case';

describe('Holds', () => {
  let people: PeopleOn;

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
  });
  afterEach(() => people.close());

  const held = async () => {
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    const member = await people.given.viewer('leo@exemple.fr', 'MEMBER');
    const { personId } = member;
    await people.get(PlaceHold).execute(manager, { personId, reason: 'Facture impayée' });
    const [hold] = (await people.get(HoldsQuery).byPerson(manager, [personId])).get(personId) ?? [];
    return { manager, member, personId, holdId: hold?.id ?? '' };
  };

  it('shows the person why and by whom, and nobody else', async () => {
    const { member, personId } = await held();
    const stranger = await people.given.viewer('eve@exemple.fr', 'MEMBER');
    const seenBy = async (viewer: typeof member) =>
      (await people.get(HoldsQuery).byPerson(viewer, [personId])).get(personId);
    expect(await seenBy(member)).toMatchObject([
      { reason: 'Facture impayée', placedBy: 'nadia Durand', liftedAt: null, liftedBy: null },
    ]);
    expect(await seenBy(stranger)).toEqual([]);
  });

  it('is lifted once and kept in the history, with who placed it and who lifted it', async () => {
    const { manager, personId, holdId } = await held();
    const other = await people.given.viewer('olivier@exemple.fr', 'ADMINISTRATOR');
    await people.get(LiftHold).execute(other, { holdId });
    await expect(people.get(LiftHold).execute(manager, { holdId })).rejects.toThrow('HOLD_ALREADY_LIFTED');
    const [hold] = (await people.get(HoldsQuery).byPerson(manager, [personId])).get(personId) ?? [];
    expect(hold?.liftedAt).not.toBeNull();
    expect(hold).toMatchObject({ placedBy: 'nadia Durand', liftedBy: 'olivier Durand' });
  });

  it('is placed and lifted by staff only', async () => {
    const { member, personId, holdId } = await held();
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    await expect(people.get(PlaceHold).execute(member, { personId, reason: 'Pour rire' })).rejects.toMatchObject(
      forbidden,
    );
    await expect(people.get(LiftHold).execute(member, { holdId })).rejects.toMatchObject(forbidden);
  });
});
