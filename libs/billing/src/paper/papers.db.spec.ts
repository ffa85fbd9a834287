import { FakeFileStore } from '@etabli/gateways';
import type { NotificationSettings } from '@etabli/notifications';
import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { DocumentsQuery } from '../documents/documents.query';
import { billingWorld } from '../fixtures/billing-world';
import { Papers } from './papers';
import { SendDocument } from './send-document';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const files = new FakeFileStore();
const papers = new Papers(db.transaction, files);
const settings: NotificationSettings = { publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' };
const send = new SendDocument(db.transaction, papers, settings);
const documents = new DocumentsQuery(db.database, world.clock);
const mails = () =>
  db.database.sql<{ recipient: string; subject: string; name: string }>(
    'select recipient, subject, attachment_name as name from outgoing_mail order by recipient',
  );

describe('the paper of a document', () => {
  it('is made once, whoever asks at the same time, and is never exchanged', async () => {
    const id = await world.invoice(await world.account());
    const asked = await Promise.all([papers.of(id), papers.of(id), papers.of(id)]);
    expect(new Set(asked.map((paper) => paper?.key)).size).toBe(1);
    expect((await papers.bytes(id))?.bytes.byteLength).toBeGreaterThan(10_000);
    await expect(db.database.sql(`update billing_paper set file_key = 'x.pdf'`)).rejects.toThrow('append-only');
    expect(await papers.of(manager.personId)).toBeNull();
  });

  it('is mailed to the account, once, with the file', async () => {
    const accountId = await world.account();
    await db.database.sql(`update billing_account set email = 'compta@copeaux.example' where id = ?`, [accountId]);
    const id = await world.invoice(accountId);
    await send.execute(id);
    await send.execute(id);
    const number = (await documents.one(manager, id))?.number;
    expect(await mails()).toEqual([
      { recipient: 'compta@copeaux.example', subject: `Votre facture ${number}`, name: `${number}.pdf` },
    ]);
  });

  it('is read by whoever answers for the account and by staff, by nobody else', async () => {
    const accountId = await world.account();
    const id = await world.invoice(accountId);
    const [row] = await db.database.sql<{ personId: string }>(
      'select person_id as "personId" from billing_account where id = ?',
      [accountId],
    );
    const owner = signedInAs(row?.personId ?? '', 'MEMBER');
    const stranger = signedInAs(await make.person(), 'MEMBER');
    const partner = signedInAs(await make.person({ roles: ['MEMBER'] }), 'PARTNER_VIEWER');
    const readers = [owner, manager, stranger, partner];
    expect(await Promise.all(readers.map((viewer) => documents.readable(viewer, id)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect((await documents.mine(owner, {})).nodes.map((one) => one.id)).toEqual([id]);
    expect((await documents.mine(stranger, {})).totalCount).toBe(0);
  });
});
