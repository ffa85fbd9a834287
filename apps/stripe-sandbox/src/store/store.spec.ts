import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Task } from './records';
import { Store } from './store';

const task = (id: string, dueAt: number): Task => ({ id, dueAt, act: 'settle_debit', subject: 'ch', reason: null });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stripe-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('The store', () => {
  it('is written anew when most of its lines are dead, with the same records in the same order', async () => {
    const store = await Store.open(folder);
    for (let round = 0; round < 60; round++)
      for (let id = 0; id < 30; id++) store.commit([{ kind: 'task', id: `t${id}`, value: task(`t${id}`, round) }]);
    store.commit([{ kind: 'task', id: 't7', value: null }]);
    await store.close();
    const before = statSync(join(folder, 'journal.jsonl')).size;
    const again = await Store.open(folder);
    expect(statSync(join(folder, 'journal.jsonl')).size).toBeLessThan(before / 10);
    const expected = Array.from({ length: 30 }, (_, id) => task(`t${id}`, 59)).filter(({ id }) => id !== 't7');
    expect(again.all('task')).toEqual(expected);
    await again.close();
    const third = await Store.open(folder);
    expect(third.all('task')).toEqual(expected);
    await third.close();
  });

  it('takes the records of one change together', async () => {
    const store = await Store.open(folder);
    store.commit([
      { kind: 'task', id: 'a', value: task('a', 1) },
      { kind: 'task', id: 'b', value: task('b', 1) },
    ]);
    await store.close();
    const lines = join(folder, 'journal.jsonl');
    // the change cut at each possible place: both records, or none
    const whole = JSON.stringify([
      { kind: 'task', id: 'c', value: task('c', 1) },
      { kind: 'task', id: 'd', value: task('d', 1) },
    ]);
    const kept = `${JSON.stringify([{ kind: 'task', id: 'a', value: task('a', 1) }])}\n`;
    for (let cut = 0; cut <= whole.length; cut += 7) {
      writeFileSync(lines, kept + whole.slice(0, cut));
      const cutStore = await Store.open(folder);
      expect(cutStore.all('task').map(({ id }) => id)).toEqual(['a']);
      await cutStore.close();
    }
  });

  it('says so in words when a line in the middle is damaged', async () => {
    writeFileSync(join(folder, 'journal.jsonl'), '{"half\n[]\n');
    await expect(Store.open(folder)).rejects.toThrow('is not whole');
  });
});
