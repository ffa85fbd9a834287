import type { SignedIn, Viewer } from '@etabli/api-kit';
import { refusalCodes, testDatabase } from '@etabli/testing';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { AddBusinessMember } from '../businesses/add-business-member.use-case';
import { RegisterBusiness } from '../businesses/register-business.use-case';
import { AcceptDocument } from './accept-document.use-case';
import { CreateDocumentType } from './create-document-type.use-case';
import { DocumentRequirementsQuery } from './document-requirements.query';
import { DocumentsQuery } from './documents.query';
import { EditDocumentType } from './edit-document-type.use-case';
import { RefuseDocument } from './refuse-document.use-case';
import { SubmitDocument } from './submit-document.use-case';
import { WithdrawDocument } from './withdraw-document.use-case';

const pdf = (words = 'RC pro'): Uint8Array => new TextEncoder().encode(`%PDF-1.7 ${words}`);
const NOT_ALLOWED = { extensions: { code: 'FORBIDDEN' } };

describe('documents', () => {
  let people: PeopleOn;
  let manager: SignedIn;
  let member: SignedIn;
  let insurance: string;
  const type = (code: string, more: object = {}) =>
    people.get(CreateDocumentType).execute(manager, {
      code,
      name: code,
      description: '',
      requiredOf: 'EVERY_MEMBER',
      hasExpiry: true,
      ...more,
    });
  const submit = (viewer: Viewer = member, more: object = {}) =>
    people.get(SubmitDocument).execute(viewer, { typeId: insurance, bytes: pdf(), ...more });
  const accept = (documentId: string, expiresOn: string | null = '2027-03-31') =>
    people.get(AcceptDocument).execute(manager, { documentId, expiresOn });
  const refuse = (documentId: string) =>
    people.get(RefuseDocument).execute(manager, { documentId, reason: 'Le nom ne se lit pas' });
  const standing = async (viewer = member) => {
    const asked = await people.get(DocumentRequirementsQuery).of(viewer, viewer.personId);
    return asked.map(({ type: { code }, state, validThrough, met }) => [code, state, validThrough, met]);
  };
  const told = () => people.database.sql('select person_id as "to", type from notification order by created_at, id');

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    member = await people.given.viewer('leo@exemple.fr', 'MEMBER');
    insurance = await type('RC_PRO');
  });
  afterEach(() => people.close());

  it('are handed in, accepted with their expiry, and keep each state they went through', async () => {
    expect(await standing()).toEqual([['RC_PRO', 'MISSING', null, false]]);
    const id = await submit();
    expect(await standing()).toEqual([['RC_PRO', 'SUBMITTED', null, false]]);
    await accept(id);
    expect(await standing()).toEqual([['RC_PRO', 'ACCEPTED', '2027-03-31', true]]);
    expect((await people.get(DocumentsQuery).history([id])).get(id)).toMatchObject([
      { state: 'SUBMITTED', by: 'leo Durand', expiresOn: null },
      { state: 'ACCEPTED', by: 'nadia Durand', expiresOn: '2027-03-31' },
    ]);
    expect(await told()).toEqual([{ to: member.personId, type: 'DOCUMENT_REVIEWED' }]);
  });

  it('are refused with a reason the person reads, even once accepted, and handed in again', async () => {
    const id = await submit();
    await accept(id);
    await refuse(id);
    const [document] = (await people.get(DocumentsQuery).ofPersons(member, [member.personId])).get(member.personId)!;
    expect(document).toMatchObject({ state: 'REFUSED', reason: 'Le nom ne se lit pas', expiresOn: null });
    expect(await standing()).toEqual([['RC_PRO', 'REFUSED', null, false]]);
    await submit();
    expect(await standing()).toEqual([['RC_PRO', 'SUBMITTED', null, false]]);
    expect(await refusalCodes(() => refuse(id))).toEqual(['DOCUMENT_NOT_TO_REVIEW']);
    expect(await refusalCodes(() => accept(id))).toEqual(['DOCUMENT_NOT_TO_REVIEW']);
  });

  it('wait for staff in the order they came, by pages', async () => {
    const ids: string[] = [];
    for (const words of ['un', 'deux', 'trois']) {
      people.clock.set(people.clock.now() + 60_000);
      ids.push(await submit(member, { bytes: pdf(words) }));
    }
    const first = await people.get(DocumentsQuery).toReview(manager, { first: 2 });
    const rest = await people.get(DocumentsQuery).toReview(manager, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(ids);
    expect([first.totalCount, rest.pageInfo.hasNextPage]).toEqual([3, false]);
  });

  it('are the same document when the same file is sent twice at once', async () => {
    const answers = await Promise.all([refusalCodes(() => submit()), refusalCodes(() => submit())]);
    expect(answers.flat()).toEqual(['DOCUMENT_ALREADY_SENT']);
    expect(people.files.files.size).toBe(1);
  });

  it('leave no file when they are refused at the door', async () => {
    const html = new TextEncoder().encode('<html>');
    expect(await refusalCodes(() => submit(member, { bytes: html }))).toEqual(['DOCUMENT_NOT_READABLE']);
    expect(await refusalCodes(() => submit(member, { typeId: manager.personId }))).toEqual(['NOT_FOUND']);
    expect(people.files.files.size).toBe(0);
  });

  it('are withdrawn with their file by whom they are about, not by others', async () => {
    const id = await submit();
    const stranger = await people.given.viewer('eve@exemple.fr', 'MEMBER');
    const withdraw = (viewer: Viewer) => people.get(WithdrawDocument).execute(viewer, { documentId: id });
    expect(await refusalCodes(() => withdraw(stranger))).toEqual(['NOT_FOUND']);
    await withdraw(member);
    expect(people.files.files.size).toBe(0);
    expect(await standing()).toEqual([['RC_PRO', 'MISSING', null, false]]);
    expect(await people.get(DocumentsQuery).one(member, id)).toMatchObject({ state: 'WITHDRAWN', fileUrl: null });
    expect(await refusalCodes(() => withdraw(member))).toEqual(['DOCUMENT_ALREADY_WITHDRAWN']);
  });

  it('of a business serve all who work for it, whoever handed them in', async () => {
    const registration = await type('REGISTRATION', { requiredOf: 'BUSINESS', hasExpiry: false });
    const business = await people.get(RegisterBusiness).execute(manager, { siret: '73282932000074', name: 'Roussel' });
    const apprentice = await people.given.viewer('zoe@exemple.fr', 'MEMBER');
    expect(await standing(apprentice)).toEqual([['RC_PRO', 'MISSING', null, false]]);
    for (const [one, position] of [
      [member, 'OWNER'],
      [apprentice, 'APPRENTICE'],
    ] as const) {
      const input = { businessId: business, personId: one.personId, position };
      await people.get(AddBusinessMember).execute(manager, input);
    }
    const id = await submit(member, { typeId: registration });
    await accept(id, null);
    expect(await standing(apprentice)).toContainEqual(['REGISTRATION', 'ACCEPTED', null, true]);
    expect(await people.get(DocumentsQuery).one(apprentice, id)).toMatchObject({
      ownerName: 'Roussel',
      personId: null,
    });
    const takeBack = () => people.get(WithdrawDocument).execute(apprentice, { documentId: id });
    expect(await refusalCodes(takeBack)).toEqual(['NOT_FOUND']);
  });

  it('are asked of members, of whoever books a vehicle, and not of those who work here', async () => {
    await type('DRIVING_LICENCE', { requiredOf: 'BOOKERS_OF_KIND', resourceKind: 'VEHICLE' });
    expect(await standing(manager)).toEqual([['DRIVING_LICENCE', 'MISSING', null, false]]);
    expect((await standing()).map(([code]) => code)).toEqual(['RC_PRO', 'DRIVING_LICENCE']);
    const asked = { name: 'RC pro', description: '', requiredOf: 'NOBODY', hasExpiry: true };
    await people.get(EditDocumentType).execute(manager, { ...asked, documentTypeId: insurance });
    expect((await standing()).map(([code]) => code)).toEqual(['DRIVING_LICENCE']);
    const misplaced = { ...asked, documentTypeId: insurance, resourceKind: 'VEHICLE' };
    expect(await refusalCodes(() => people.get(EditDocumentType).execute(manager, misplaced))).toEqual([
      'DOCUMENT_KIND_MISPLACED',
    ]);
  });

  it('are read, reviewed and handed in for others by staff only', async () => {
    const trainer = await people.given.viewer('tom@exemple.fr', 'TRAINER', 'MEMBER');
    const id = await submit(manager, { personId: member.personId });
    expect(await people.get(DocumentsQuery).one(member, id)).toMatchObject({ submittedBy: 'nadia Durand' });
    expect(await people.get(DocumentsQuery).one(trainer, id)).toBeNull();
    expect((await people.get(DocumentsQuery).ofPersons(trainer, [member.personId])).get(member.personId)).toEqual([]);
    expect(await people.get(DocumentRequirementsQuery).of(trainer, member.personId)).toEqual([]);
    expect(await refusalCodes(() => submit(trainer, { personId: member.personId }))).toEqual(['NOT_FOUND']);
    const decide = [
      people.get(AcceptDocument).execute(trainer, { documentId: id, expiresOn: '2027-01-01' }),
      people.get(RefuseDocument).execute(trainer, { documentId: id, reason: 'Pour rire' }),
      people.get(DocumentsQuery).toReview(trainer, {}),
    ];
    for (const act of decide) await expect(act).rejects.toMatchObject(NOT_ALLOWED);
  });

  it('are never exchanged nor brought back to life, whatever writes to the database', async () => {
    const id = await submit();
    await refuse(id);
    const write = (change: string) =>
      people.database.sql(`update supporting_document set ${change} where id = ?`, [id]);
    await expect(write(`file_key = 'other.pdf'`)).rejects.toThrow('never exchanged');
    await expect(write(`state = 'ACCEPTED'`)).rejects.toThrow('not reviewed again');
  });
});
