import { testDatabase } from '@etabli/testing';
import { verifyBooks } from './verify-books';

const db = await testDatabase();
const said: string[] = [];
const verify = () => verifyBooks(db.url, (line) => said.push(line));

describe('the verification as a command', () => {
  beforeEach(() => said.splice(0));

  it('says what it read, and finds nothing in books nobody touched', async () => {
    expect(await verify()).toBe(0);
    expect(said).toEqual(['Pièces relues : 0\nClôtures relues : 0\nTout est intact.']);
  });

  it('counts each fault and says it', async () => {
    await db.database.sql(
      `insert into document_series (series, year, rank, seal) values ('FA', 2026, 3, repeat('a', 64))`,
    );
    expect(await verify()).toBe(1);
    expect(said[0]).toContain('Anomalies : 1\nFA : le compteur de la série ne correspond pas à sa dernière pièce');
  });
});
