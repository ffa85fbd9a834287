import type { Database, Transaction } from '@etabli/database';
import { composeMail, FakeClock, FakeFileStore, FakeMailGateway } from '@etabli/gateways';
import { runDueJobs, testDatabase } from '@etabli/testing';
import { Logger } from '@nestjs/common';
import { JobHandlers } from '../queue/job-handlers';
import { JobQueue, RETRY_AFTER_MINUTES } from '../queue/job-queue';
import { JobWorker } from '../queue/job-worker';
import { DeliverMailJob } from './deliver-mail.job';
import { MailRecord } from './mail-record';
import { queueMail } from './queue-mail';

const MINUTE = 60_000;

// failures are provoked here; their words belong to no terminal
beforeAll(() => {
  Logger.overrideLogger(false);
});

describe('the delivery of mails', () => {
  let database: Database;
  let transaction: Transaction;
  const clock = new FakeClock(0);
  const files = new FakeFileStore();

  beforeEach(async () => {
    ({ database, transaction } = await testDatabase());
    clock.set(Date.now() + MINUTE);
  });

  const letter = composeMail({ to: 'leo@exemple.fr', language: 'FR', subject: 'A', greeting: 'B', paragraphs: [] });
  const queue = (count = 1) =>
    transaction.run(async (em) => {
      for (let turn = 0; turn < count; turn += 1) await queueMail(em, letter);
    });
  const handledBy = (gateway: FakeMailGateway) => {
    const handlers = new JobHandlers();
    new DeliverMailJob(handlers, new MailRecord(transaction), gateway, clock, files);
    return handlers;
  };
  const deliverDue = (gateway: FakeMailGateway) => runDueJobs(transaction, handledBy(gateway), clock.now());
  const row = async () => {
    const [first] = await database.sql<{ attempts: number; sent: boolean; error: string | null }>(
      'select attempts, sent_at is not null as sent, last_error as error from outgoing_mail',
    );
    return first;
  };

  it('sends each mail once, whatever the number of senders', async () => {
    await queue(20);
    const gateways = [new FakeMailGateway(), new FakeMailGateway(), new FakeMailGateway()];
    await Promise.all(gateways.map(deliverDue));
    const sent = gateways.flatMap((gateway) => gateway.sent.map(({ id }) => id));
    expect(sent).toHaveLength(20);
    expect(new Set(sent).size).toBe(20);
  });

  it('never sends a mail without the file it promises', async () => {
    const attachment = { key: 'paper-1.pdf', name: 'facture.pdf' };
    await transaction.run((em) => queueMail(em, { ...letter, attachment }));
    const gateway = new FakeMailGateway();
    await deliverDue(gateway);
    expect(gateway.sent).toEqual([]);
    await files.put('paper-1.pdf', Uint8Array.of(1, 2));
    clock.set(clock.now() + 60 * MINUTE);
    await deliverDue(gateway);
    expect(gateway.sent.map((mail) => mail.attachment)).toEqual([{ name: 'facture.pdf', bytes: Uint8Array.of(1, 2) }]);
  });

  it('sends nothing that was rolled back', async () => {
    const undone = transaction.run(async (em) => {
      await queueMail(em, letter);
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await expect(deliverDue(new FakeMailGateway())).resolves.toBe(0);
  });

  it('sends one mail for one key', async () => {
    await transaction.run((em) => queueMail(em, { ...letter, dedupeKey: 'reminder:1' }));
    await transaction.run((em) => queueMail(em, { ...letter, dedupeKey: 'reminder:1' }));
    await expect(deliverDue(new FakeMailGateway())).resolves.toBe(1);
  });

  it('tries again later and later, then gives up and says why', async () => {
    await queue();
    const gateway = new FakeMailGateway();
    gateway.failure = 'mailbox full';
    for (const [index, minutes] of RETRY_AFTER_MINUTES.entries()) {
      await deliverDue(gateway);
      await deliverDue(gateway);
      expect(await row()).toEqual({ attempts: index + 1, sent: false, error: 'mailbox full' });
      clock.set(clock.now() + minutes * MINUTE);
    }
    gateway.failure = null;
    await expect(deliverDue(gateway)).resolves.toBe(0);
    expect(gateway.sent).toEqual([]);
  });

  it('sends after a failure, the mail and its error then told as sent', async () => {
    await queue();
    const gateway = new FakeMailGateway();
    gateway.failure = 'mailbox full';
    await expect(deliverDue(gateway)).resolves.toBe(0);
    gateway.failure = null;
    clock.set(clock.now() + 2 * MINUTE);
    await expect(deliverDue(gateway)).resolves.toBe(1);
    expect(await row()).toEqual({ attempts: 2, sent: true, error: null });
  });

  it('does not send again what left before the end of the job was noted', async () => {
    await queue();
    const gateway = new FakeMailGateway();
    const job = await new JobQueue(transaction).claim(['deliver-mail'], clock.now());
    await handledBy(gateway).named('deliver-mail').before?.(job?.payload);
    clock.set(clock.now() + 2 * MINUTE);
    await expect(deliverDue(gateway)).resolves.toBe(1);
    expect(gateway.sent).toHaveLength(1);
  });

  it('leaves mails of another age where they are', async () => {
    await queue();
    clock.set(clock.now() + 73 * 60 * MINUTE);
    const gateway = new FakeMailGateway();
    await deliverDue(gateway);
    expect(gateway.sent).toEqual([]);
    expect(await row()).toMatchObject({ sent: false });
  });

  it('waits for a mail server while there is none', async () => {
    await queue();
    await expect(runDueJobs(transaction, new JobHandlers(), clock.now())).resolves.toBe(0);
    await expect(deliverDue(new FakeMailGateway())).resolves.toBe(1);
  });

  it('happens by itself once the worker started, and stops with it', async () => {
    await queue();
    const gateway = new FakeMailGateway();
    const worker = new JobWorker(handledBy(gateway), new JobQueue(transaction), transaction, clock);
    worker.start();
    for (let wait = 0; wait < 100 && gateway.sent.length === 0; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await worker.stop();
    expect(gateway.sent).toHaveLength(1);
    expect(await row()).toMatchObject({ sent: true });
  });
});
