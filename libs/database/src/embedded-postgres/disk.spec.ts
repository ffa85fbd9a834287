import { StartupError } from '../startup-error';
import { explainFault, freeSpaceOf, refuseFullDisk } from './disk';

const bytes = (megabytes: number) => () => Promise.resolve(megabytes * 1024 * 1024);

describe('the disk of the data directory', () => {
  it('is refused below 200 MB free, in one sentence', async () => {
    await expect(refuseFullDisk('/data', bytes(199))).rejects.toThrow(
      /^Le disque du dossier de données \/data est plein/,
    );
  });

  it('is accepted from 200 MB free', async () => {
    await expect(refuseFullDisk('/data', bytes(200))).resolves.toBeUndefined();
  });

  it('is measured for real', async () => {
    expect(await freeSpaceOf('/')).toBeGreaterThan(0);
  });

  it.each([
    ['initdb failed: could not write: No space left on device', /est plein/],
    ['ENOSPC: no space left on device, copyfile', /est plein/],
    ["EACCES: permission denied, mkdir '/data'", /n’est pas accessible en écriture/],
    ['PostgreSQL did not start (exit code 1): FATAL', /n’a pas démarré dans \/data/],
  ])('is explained when something says: %s', (words, sentence) => {
    const explained = explainFault('/data', new Error(words));
    expect(explained).toBeInstanceOf(StartupError);
    expect(explained.message).toMatch(sentence);
  });

  it('keeps a sentence that is one already', () => {
    const already = new StartupError('Déjà dit.', 'Said already.');
    expect(explainFault('/data', already)).toBe(already);
  });
});
