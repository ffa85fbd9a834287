import type { Database, Transaction } from '@etabli/database';
import { testDatabase } from '@etabli/testing';
import { FakeClock } from '../clock/fake-clock';
import { composeMail } from './compose-mail';
import { FakeMailGateway } from './fake-mail-gateway';
import { MailDelivery } from './mail-delivery';
import { MailQueue, RETRY_AFTER_MINUTES } from './mail-queue';
import { queueMail } from './queue-mail';

const MINUTE = 60_000;

describe('MailDelivery', () => {
  let database: Database;
  let transaction: Transaction;
  const clock = new FakeClock(0);

  beforeEach(async () => {
    ({ database, transaction } = await testDatabase());
    clock.set(Date.now() + MINUTE);
  });

  const letter = composeMail({ to: 'leo@exemple.fr', language: 'FR', subject: 'A', greeting: 'B', paragraphs: [] });
  const queue = (count = 1) =>
    transaction.run(async (em) => {
      for (let turn = 0; turn < count; turn += 1) await queueMail(em, letter);
    });
  const sender = (gateway: FakeMailGateway) => new MailDelivery(new MailQueue(transaction), gateway, clock);
  const row = async () => {
    const [first] = await database.sql<{ attempts: number; sent: boolean; error: string | null }>(
      'select attempts, sent_at is not null as sent, last_error as error from outgoing_mail',
    );
    return first;
  };

  it('sends each mail once, whatever the number of senders', async () => {
    await queue(20);
    const gateways = [new FakeMailGateway(), new FakeMailGateway(), new FakeMailGateway()];
    await Promise.all(gateways.map((gateway) => sender(gateway).deliverDue()));
    const sent = gateways.flatMap((gateway) => gateway.sent.map(({ id }) => id));
    expect(sent).toHaveLength(20);
    expect(new Set(sent).size).toBe(20);
  });

  it('never sends what was rolled back', async () => {
    const rolledBack = transaction.run(async (em) => {
      await queueMail(em, letter);
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await expect(sender(new FakeMailGateway()).deliverDue()).resolves.toBe(0);
  });

  it('makes one mail of one key', async () => {
    await transaction.run((em) => queueMail(em, { ...letter, dedupeKey: 'reminder:1' }));
    await transaction.run((em) => queueMail(em, { ...letter, dedupeKey: 'reminder:1' }));
    await expect(sender(new FakeMailGateway()).deliverDue()).resolves.toBe(1);
  });

  it('tries again later and later, then gives up and says why', async () => {
    await queue();
    const gateway = new FakeMailGateway();
    gateway.failure = 'mailbox full';
    const delivery = sender(gateway);
    for (const [index, minutes] of RETRY_AFTER_MINUTES.entries()) {
      await delivery.deliverDue();
      await delivery.deliverDue();
      expect(await row()).toEqual({ attempts: index + 1, sent: false, error: 'mailbox full' });
      clock.set(clock.now() + minutes * MINUTE);
    }
    gateway.failure = null;
    await expect(delivery.deliverDue()).resolves.toBe(0);
  });

  it('sends after a failure, and after a sender that died with a mail in hand', async () => {
    await queue();
    await new MailQueue(transaction).claim(clock.now());
    const gateway = new FakeMailGateway();
    await expect(sender(gateway).deliverDue()).resolves.toBe(0);
    clock.set(clock.now() + 2 * MINUTE);
    await expect(sender(gateway).deliverDue()).resolves.toBe(1);
    expect(await row()).toEqual({ attempts: 2, sent: true, error: null });
  });

  it('leaves mails of another age where they are', async () => {
    await queue();
    clock.set(clock.now() + 73 * 60 * MINUTE);
    await expect(sender(new FakeMailGateway()).deliverDue()).resolves.toBe(0);
  });

  it('sends by itself once started, and stops', async () => {
    await queue();
    const gateway = new FakeMailGateway();
    const delivery = sender(gateway);
    delivery.start();
    for (let wait = 0; wait < 100 && gateway.sent.length === 0; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await delivery.stop();
    expect(gateway.sent).toHaveLength(1);
    expect(await row()).toMatchObject({ sent: true });
  });
});
