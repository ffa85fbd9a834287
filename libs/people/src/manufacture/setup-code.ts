import { Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { randomInt } from 'node:crypto';
import { hashOfToken } from '../passwords/secret';

/** No letter or digit that a person reading a terminal takes for another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

const newCode = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-');

/** The code as typed, with or without dashes, in any case. */
export const setupCodeHash = (typed: string): string =>
  hashOfToken(typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')).toString('hex');

/** Whether nobody can sign in yet. */
export async function hasNoPerson(em: SqlEntityManager): Promise<boolean> {
  const [row] = await em.execute<{ empty: boolean }[]>('select not exists (select 1 from person) as empty');
  return row?.empty ?? true;
}

/** The proof, read in the server's terminal, that the first administrator is the one who installs. */
@Injectable()
export class SetupCode {
  constructor(private readonly transaction: Transaction) {}

  /** A new code to print at start, the former one void; null when the manufacture already has people. */
  issue(): Promise<string | null> {
    return this.transaction.run(async (em) => {
      await em.execute(`insert into manufacture (id, name) values (1, 'Ma manufacture') on conflict (id) do nothing`);
      await em.execute('select 1 from manufacture where id = 1 for update');
      if (!(await hasNoPerson(em))) return null;
      const code = newCode();
      await em.execute('update manufacture set setup_code_hash = ? where id = 1', [setupCodeHash(code)]);
      return code;
    });
  }
}
