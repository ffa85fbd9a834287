import { Refused } from '@etabli/domain';
import { Bounded } from './bounded';

describe('Bounded', () => {
  it('never runs more than its width at once and finishes all', async () => {
    const gate = new Bounded(2, 100);
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      return 'done';
    };
    const results = await Promise.all(Array.from({ length: 20 }, () => gate.run(work)));
    expect(most).toBe(2);
    expect(results).toHaveLength(20);
  });

  it('answers BUSY when too many wait, and serves again afterwards', async () => {
    const gate = new Bounded(1, 1);
    let finish = () => {};
    const long = gate.run(() => new Promise<void>((resolve) => (finish = resolve)));
    const waiting = gate.run(() => Promise.resolve('next'));
    await expect(gate.run(() => Promise.resolve('too many'))).rejects.toEqual(new Refused([{ code: 'BUSY' }]));
    finish();
    await long;
    await expect(waiting).resolves.toBe('next');
    await expect(gate.run(() => Promise.resolve('again'))).resolves.toBe('again');
  });

  it('keeps its place free after a failure', async () => {
    const gate = new Bounded(1, 1);
    await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(gate.run(() => Promise.resolve('next'))).resolves.toBe('next');
  });
});
