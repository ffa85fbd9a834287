import { idField, lineField } from '@etabli/api-kit';
import { notFound } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';

/** Ten thousand euros a month: beyond lies a typing mistake. */
const HIGHEST_PRICE_CENTS = 1_000_000;

/** What staff says of a place. */
export const PLACE_FIELDS = {
  code: lineField(20),
  poleId: idField.nullish().transform((id) => id ?? null),
  monthlyPriceExclTaxCents: z.int().min(0).max(HIGHEST_PRICE_CENTS),
};

/** @throws Refused NOT_FOUND */
export async function requirePole(em: SqlEntityManager, poleId: string | null): Promise<void> {
  if (poleId === null) return;
  const poles = await em.execute<unknown[]>('select from pole where id = ?', [poleId]);
  if (poles.length === 0) throw notFound('pole');
}
