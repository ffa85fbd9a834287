import type { SignedIn } from '@etabli/api-kit';
import { newId } from '@etabli/database';
import { refusalCodes, testDatabase } from '@etabli/testing';
import { BusinessesQuery } from '../businesses/businesses.query';
import { CreateDocumentType } from '../documents/create-document-type.use-case';
import { DocumentRequirementsQuery } from '../documents/document-requirements.query';
import { SubmitDocument } from '../documents/submit-document.use-case';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { AcceptHouseRules } from '../house-rules/accept-house-rules.use-case';
import { PublishHouseRules } from '../house-rules/publish-house-rules.use-case';
import { PeopleQuery } from '../persons/people.query';
import { AcceptApplication } from './accept-application.use-case';
import { ApplicationsQuery } from './applications.query';
import { DeclineApplication } from './decline-application.use-case';
import { EditApplication } from './edit-application.use-case';
import { SubmitApplication } from './submit-application.use-case';
import { WithdrawApplication } from './withdraw-application.use-case';

const PDF = new TextEncoder().encode('%PDF-1.7');
const WRITTEN = {
  firstName: 'Zoé',
  lastName: 'Faure',
  phone: '06 39 98 10 00',
  motivation: 'Je reprends l’atelier de mon père.',
  project: '',
  siret: '732 829 320 00074',
  businessName: 'Faure Lutherie',
};

describe('an application', () => {
  let people: PeopleOn;
  let manager: SignedIn;
  let zoe: SignedIn;
  let planId: string;
  let insurance: string;
  const edit = (change: object = {}, viewer = zoe) =>
    people.get(EditApplication).execute(viewer, { ...WRITTEN, planId, ...change });
  const submit = (viewer = zoe) => people.get(SubmitApplication).execute(viewer);
  const withdraw = (viewer = zoe) => people.get(WithdrawApplication).execute(viewer);
  const own = async (viewer = zoe) =>
    (await people.get(ApplicationsQuery).latestOf(viewer, [zoe.personId])).get(zoe.personId);
  const id = async () => (await own())?.id ?? '';
  const toDo = async () => (await own())?.steps.flatMap(({ code, state }) => (state === 'TO_DO' ? [code] : []));
  const ready = async () => {
    await edit();
    await people.get(SubmitDocument).execute(zoe, { typeId: insurance, bytes: PDF });
    await people.get(AcceptHouseRules).execute(zoe, { number: 1 });
  };
  const accept = async (change: object = {}) =>
    people.get(AcceptApplication).execute(manager, { applicationId: await id(), ...change });
  const told = () => people.database.sql(`select title from notification order by created_at`);

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    zoe = await people.given.viewer('zoe@exemple.fr', 'APPLICANT');
    planId = newId();
    await people.database.sql(
      `insert into plan (id, code, name, kind, price_excl_tax_cents, price_incl_tax_cents)
       values (?, 'RESIDENT', 'Résident', 'SUBSCRIPTION', 35000, 42000)`,
      [planId],
    );
    const type = { code: 'RC_PRO', name: 'RC pro', description: '', requiredOf: 'EVERY_MEMBER', hasExpiry: true };
    insurance = await people.get(CreateDocumentType).execute(manager, type);
    await people.get(PublishHouseRules).execute(manager, { textFr: 'Article 1 : on range son établi.' });
  });
  afterEach(() => people.close());

  it('tells at each moment what is left to do, and is sent when nothing is', async () => {
    await edit({ phone: null, siret: null, planId: null });
    expect(await toDo()).toEqual([
      'ABOUT_YOU',
      'BUSINESS_OR_PROJECT',
      'DOCUMENTS',
      'HOUSE_RULES',
      'PLAN',
      'STAFF_DECISION',
    ]);
    expect(await refusalCodes(() => submit())).toEqual(['APPLICATION_INCOMPLETE']);
    await ready();
    expect(await toDo()).toEqual(['STAFF_DECISION']);
    await submit();
    expect((await own())?.steps.filter(({ state }) => state === 'WAITING').map(({ code }) => code)).toEqual([
      'DOCUMENTS',
      'STAFF_DECISION',
    ]);
    expect(await refusalCodes(() => submit())).toEqual(['APPLICATION_ALREADY_SENT']);
    expect(await refusalCodes(() => edit())).toEqual(['APPLICATION_ALREADY_SENT']);
  });

  it('asks for the papers of a business once one is named, and takes them before there is any', async () => {
    const type = { code: 'KBIS', name: 'Kbis', description: '', requiredOf: 'BUSINESS', hasExpiry: false };
    const registration = await people.get(CreateDocumentType).execute(manager, type);
    const documents = async () => (await own())?.steps.find(({ code }) => code === 'DOCUMENTS');
    const asked = async () =>
      (await people.get(DocumentRequirementsQuery).of(zoe, zoe.personId)).map(({ type: { code } }) => code);
    await ready();
    expect((await documents())?.about).toEqual(['Kbis']);
    expect(await asked()).toContain('KBIS');
    await people.get(SubmitDocument).execute(zoe, { typeId: registration, bytes: PDF });
    expect(await documents()).toMatchObject({ state: 'WAITING', about: [] });
    await edit({ siret: null, project: 'Ouvrir une lutherie' });
    expect((await documents())?.about).toEqual([]);
    expect(await asked()).not.toContain('KBIS');
  });

  it('makes a member of the newcomer when staff accepts, owner of the business they were first to name', async () => {
    await ready();
    await submit();
    await accept();
    expect(await own()).toMatchObject({ state: 'ACCEPTED', decidedBy: 'nadia Durand', planName: 'Résident' });
    expect((await people.get(PeopleQuery).one(manager, zoe.personId))?.roles).toEqual(['MEMBER']);
    const business = (await people.get(BusinessesQuery).ofPersons(manager, [zoe.personId])).get(zoe.personId);
    expect(business).toMatchObject({ siret: '73282932000074', name: 'Faure Lutherie' });
    const members = await people.get(BusinessesQuery).members(manager, [business?.id ?? '']);
    expect(members.get(business?.id ?? '')).toMatchObject([{ displayName: 'Zoé Faure', position: 'OWNER' }]);
    expect(await told()).toEqual([{ title: 'Bienvenue\u00a0: votre candidature est acceptée' }]);
    expect(await refusalCodes(() => accept())).toEqual(['APPLICATION_NOT_TO_DECIDE']);
  });

  it('joins the business others named before, as staff says', async () => {
    await people.database.sql(`insert into business (id, siret, name) values (?, '73282932000074', 'Faure')`, [
      newId(),
    ]);
    await ready();
    await submit();
    await accept({ position: 'APPRENTICE' });
    const positions = await people.database.sql('select position from business_member');
    expect(positions).toEqual([{ position: 'APPRENTICE' }]);
  });

  it('is declined with a reason the newcomer reads, and may be begun again', async () => {
    await ready();
    await submit();
    const applicationId = await id();
    await people.get(DeclineApplication).execute(manager, { applicationId, reason: 'Le pôle cuir est complet' });
    expect(await own()).toMatchObject({ state: 'DECLINED', reason: 'Le pôle cuir est complet' });
    expect((await people.get(PeopleQuery).one(manager, zoe.personId))?.roles).toEqual(['APPLICANT']);
    await edit();
    expect(await own()).toMatchObject({ state: 'DRAFT', reason: null });
    await withdraw();
    expect((await own())?.state).toBe('WITHDRAWN');
    expect(await refusalCodes(() => withdraw())).toEqual(['NOT_FOUND']);
  });

  it('is decided once when two of the staff decide at the same instant', async () => {
    await ready();
    await submit();
    const applicationId = await id();
    const decline = people.get(DeclineApplication).execute(manager, { applicationId, reason: 'Complet' });
    const answers = await Promise.all([refusalCodes(() => accept()), refusalCodes(() => decline)]);
    expect(answers.flat()).toEqual(['APPLICATION_NOT_TO_DECIDE']);
    expect(await told()).toHaveLength(1);
  });

  it('is one, however many pages it is written on', async () => {
    await Promise.all([edit(), edit(), edit()]);
    expect(await people.database.sql('select 1 from membership_application')).toHaveLength(1);
  });

  it('is refused a number that is no SIRET, a plan that is not offered, a birth to come', async () => {
    expect(await refusalCodes(() => edit({ siret: '1' }))).toEqual(['SIRET_NOT_VALID']);
    expect(await refusalCodes(() => edit({ planId: newId() }))).toEqual(['PLAN_NOT_OFFERED']);
    expect(await refusalCodes(() => edit({ bornOn: '2030-01-01' }))).toEqual(['BIRTH_DAY_NOT_PLAUSIBLE']);
    expect(await own()).toBeUndefined();
  });

  it('is read by its author, and by staff once it is sent, the longest waiting first', async () => {
    const list = async () => (await people.get(ApplicationsQuery).list(manager, {})).nodes.map(({ id: one }) => one);
    await ready();
    expect(await own(manager)).toBeUndefined();
    expect([await list(), await people.get(ApplicationsQuery).one(manager, await id())]).toEqual([[], null]);
    await submit();
    expect(await list()).toEqual([await id()]);
    const member = await people.given.viewer('leo@exemple.fr', 'MEMBER');
    expect(await own(member)).toBeUndefined();
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    await expect(people.get(ApplicationsQuery).list(member, {})).rejects.toMatchObject(forbidden);
    await expect(edit({}, member)).rejects.toMatchObject(forbidden);
    await expect(people.get(AcceptApplication).execute(zoe, { applicationId: await id() })).rejects.toMatchObject(
      forbidden,
    );
  });
});
