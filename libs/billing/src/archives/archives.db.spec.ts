import { FakeFileStore } from '@etabli/gateways';
import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { AccountsRepository } from '../accounts/accounts.repository';
import { BooksOfPeriodQuery } from '../exports/books-of-period.query';
import { PeriodFiles } from '../exports/period-files';
import { billingWorld } from '../fixtures/billing-world';
import { Papers } from '../paper/papers';
import { ArchiveContents } from './archive-contents';
import { Archives } from './archives';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const files = new FakeFileStore();
const periodFiles = new PeriodFiles(new BooksOfPeriodQuery(db.database), db.transaction, new AccountsRepository());
const papers = new Papers(db.transaction, files);
const archives = new Archives(
  db.transaction,
  files,
  new ArchiveContents(db.database, periodFiles, papers, world.verify),
);
const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
const words = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

await world.invoice(await world.account());
await world.invoice(await world.account());
world.clock.set(Date.UTC(2026, 11, 1, 9));
const november = await world.use.close.execute(manager, { closesThrough: '2026-11-30' });
await world.invoice(await world.account());
world.clock.set(Date.UTC(2027, 0, 2, 9));
const december = await world.use.close.execute(manager, { closesThrough: '2026-12-31' });

const contentsOf = async (closingId: string) => unzipSync((await archives.read(manager, closingId))!.bytes);

describe('the archive of a closed period', () => {
  it('is asked for by the closing itself', async () => {
    const jobs = await db.database.sql(`select key from queued_job where name = 'archive-period' order by id`);
    expect(jobs).toEqual([{ key: november }, { key: december }]);
  });

  it('holds papers, entries, totals and the verification of its own documents only', async () => {
    expect(Object.keys(await contentsOf(november))).toEqual([
      'LISEZMOI.txt',
      '823476510FEC20261130.txt',
      'factures.csv',
      'ventes-par-taux.csv',
      'pieces.jsonl',
      'cloture.json',
      'verification.txt',
      'factures/FA-2026-00001.pdf',
      'factures/FA-2026-00002.pdf',
      'empreintes.sha256',
    ]);
    const later = await contentsOf(december);
    expect(Object.keys(later).filter((name) => name.endsWith('.pdf'))).toEqual(['factures/FA-2026-00003.pdf']);
    expect(words(later['factures.csv']).match(/FA-2026-\d+/g)).toEqual(['FA-2026-00003']);
    expect(words(later['verification.txt'])).toBe('Pièces relues : 3\nClôtures relues : 2\nTout est intact.\n');
  });

  it('tells the fingerprint of each of its files', async () => {
    const contents = await contentsOf(november);
    const lines = words(contents['empreintes.sha256']).trimEnd().split('\n');
    expect(lines).toHaveLength(9);
    for (const line of lines) {
      const [print, name] = line.split('  ');
      expect(sha256(contents[name ?? ''] ?? '')).toBe(print);
    }
  });

  it('lets anybody compute the seals again from its text alone', async () => {
    const contents = await contentsOf(november);
    const sealed = [
      ...words(contents['pieces.jsonl']).trimEnd().split('\n'),
      words(contents['cloture.json']).trimEnd(),
    ];
    for (const line of sealed) {
      const [, content, previous, seal] = /^\{"content":(.*),"previousSeal":"(\w+)","seal":"(\w+)"\}$/.exec(line) ?? [];
      expect(sha256(`${previous}\n${content}`)).toBe(seal);
    }
  });

  it('is made once, whoever asks at the same time, and is never exchanged', async () => {
    world.clock.set(Date.UTC(2027, 1, 2, 9));
    const january = await world.use.close.execute(manager, { closesThrough: '2027-01-31' });
    const asked = await Promise.all([archives.of(january), archives.of(january), archives.of(january)]);
    expect(new Set(asked.map((archive) => archive?.key)).size).toBe(1);
    expect([...files.files.keys()].filter((key) => key.endsWith('.zip'))).toHaveLength(3);
    const [row] = await db.database.sql<{ sha256: string; bytes: number }>(
      'select sha256, bytes from accounting_archive where closing_id = ?',
      [january],
    );
    const kept = files.files.get(asked[0]?.key ?? '') ?? new Uint8Array();
    expect(row).toEqual({ sha256: sha256(kept), bytes: kept.byteLength });
    await expect(db.database.sql(`update accounting_archive set file_key = 'x.zip'`)).rejects.toThrow('append-only');
  });

  it('is for staff, and for a period that is closed', async () => {
    const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    await expect(archives.read(trainer, november)).rejects.toThrow('Votre compte ne permet pas cette action.');
    expect(await archives.read(manager, manager.personId)).toBeNull();
  });
});
