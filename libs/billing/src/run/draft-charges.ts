import { type Charge, countDraft, draftsOf } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AccountRow } from '../accounts/account-row';
import type { SettingsRow } from '../accounts/settings-row';
import { draftOf } from '../issuing/draft-row';
import type { DraftsRepository } from '../issuing/drafts.repository';

/** A draft made of charges, and what it comes to. */
export interface MadeDraft {
  readonly id: string;
  readonly grossCents: number;
}

/** What the drafts of an account are made for. */
export interface Drafting {
  readonly account: AccountRow;
  readonly settings: SettingsRow;
  readonly day: string;
  readonly runId: string;
}

/**
 * Gathers the charges of an account that no draft took in yet into the fewest drafts. What would give back more than it asks for
 * waits for the next charges, or for a credit note.
 */
export async function draftCharges(
  em: SqlEntityManager,
  drafts: DraftsRepository,
  { account, settings, day, runId }: Drafting,
): Promise<MadeDraft[]> {
  const charges = await em.execute<Charge[]>(
    `select key, supplied_on as "suppliedOn", line from charge where account_id = ? and draft_id is null and credit_note_id is null order by key`,
    [account.id],
  );
  if (charges.length === 0) return [];
  const paymentDays = account.paymentDays ?? settings.paymentDays;
  const { buyerReference } = account;
  const row = {
    id: '',
    accountId: account.id,
    state: 'WAITING',
    lines: [],
    suppliedOn: day,
    paymentDays,
    buyerReference,
  } as const;
  const made: MadeDraft[] = [];
  for (const { draft, keys } of draftsOf(charges, draftOf(row, account, settings))) {
    const { grossCents } = countDraft(draft, day).totals;
    if (grossCents < 0) continue;
    const { lines, suppliedOn } = draft;
    const id = await drafts.add(em, { accountId: account.id, lines, suppliedOn, paymentDays, buyerReference, runId });
    await em.execute(
      `update charge set draft_id = ? where account_id = ? and draft_id is null
         and key in (select jsonb_array_elements_text(?::jsonb))`,
      [id, account.id, JSON.stringify(keys)],
    );
    made.push({ id, grossCents });
  }
  return made;
}
