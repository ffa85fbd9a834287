import type { Viewer } from '@etabli/api-kit';
import { newId } from '@etabli/database';
import { Refused } from '@etabli/domain';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { CreatePole } from './create-pole.use-case';
import { EditPole } from './edit-pole.use-case';
import { PolesQuery } from './poles.query';

const db = await testDatabase();
const personId = await new ManufactureBuilder(db.database).person({ roles: ['ADMINISTRATOR'] });
const createPole = new CreatePole(db.transaction);
const editPole = new EditPole(db.transaction);
const poles = new PolesQuery(db.database);

const administrator: Viewer = {
  signedIn: true,
  personId,
  sessionId: newId(),
  roles: ['ADMINISTRATOR'],
  language: 'EN',
  partnerId: null,
};
const trainer: Viewer = { ...administrator, roles: ['TRAINER'] };
const wood = { code: 'BOIS', name: 'Bois', hue: '#8B5A2B', description: 'Le bois massif', position: 1 };

describe('a pole', () => {
  it('is created and edited by staff, its code kept', async () => {
    const poleId = await createPole.execute(administrator, wood);
    await editPole.execute(administrator, {
      poleId,
      name: 'Bois massif',
      hue: '#000000',
      description: '',
      position: 3,
    });
    expect(await poles.byId(poleId)).toMatchObject({
      code: 'BOIS',
      name: 'Bois massif',
      position: 3,
      resourceCount: 0,
    });
    const acts = await db.database.sql('select action from audit_entry where subject_id = ? order by id', [poleId]);
    expect(acts).toEqual([{ action: 'CreatePole' }, { action: 'EditPole' }]);
  });

  it('is refused a code already taken, and nothing is left of it, not even in the audit log', async () => {
    await expect(createPole.execute(administrator, wood)).rejects.toThrow('POLE_CODE_TAKEN');
    expect(await poles.all()).toHaveLength(1);
    expect(await db.database.sql('select id from audit_entry')).toHaveLength(2);
  });

  it('is refused fields out of bounds, each named', () => {
    const wrong = { code: 'bois', name: ' ', hue: 'brown', description: '', position: -1 };
    expect(() => createPole.execute(administrator, wrong)).toThrow(Refused);
    expect(() => createPole.execute(administrator, wrong)).toThrow(Array(4).fill('INVALID_INPUT').join(', '));
  });

  it('is not found when unknown, not editable by trainers', async () => {
    const edit = { poleId: newId(), name: 'X', hue: '#000000', description: '', position: 0 };
    await expect(editPole.execute(administrator, edit)).rejects.toThrow('NOT_FOUND');
    expect(() => editPole.execute(trainer, edit)).toThrow('may not do this');
    expect(() => createPole.execute(trainer, wood)).toThrow('may not do this');
  });
});
