import { testDatabase } from '@etabli/testing';
import { peopleOn } from '../fixtures/people-on';
import { ManufactureQuery } from './manufacture.query';

describe('ManufactureQuery', () => {
  it.each([true, false])('names the accounts to try in demonstration mode only: %s', async (demonstration) => {
    const people = await peopleOn(await testDatabase(), { demonstration });
    await people.given.person('manager@etabli.example', ['MANAGER', 'MEMBER']);
    await people.given.person('leo@exemple.fr');
    const accounts = await people.get(ManufactureQuery).demonstrationAccounts();
    const named = [{ email: 'manager@etabli.example', displayName: 'manager Durand', role: 'MANAGER' }];
    expect(accounts).toEqual(demonstration ? named : []);
    expect(await people.get(ManufactureQuery).read()).toMatchObject({ demonstration, timeZone: 'Europe/Paris' });
    await people.close();
  });
});
