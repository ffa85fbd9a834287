import { Transaction } from '@etabli/database';
import { civilDay, REMINDER_DAYS, reminderDue } from '@etabli/domain';
import { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { expiryWords } from '../letters/expiry-words';
import { GRANT_IN_FORCE, knownAt, LEDGER } from './grant-in-force';

interface Expiring {
  readonly personId: string;
  readonly grantId: string;
  readonly habilitation: string;
  readonly until: number;
  readonly endsBy: 'DATE' | 'NON_USE';
}

const LONGEST = Math.max(...REMINDER_DAYS);

// what nothing of the same type, at that level or above, outlasts
const EXPIRING = `with held as (
    select g.id, g.person_id, g.type_id, t.name, validity.until, g.valid_until,
      array_position(array['ACCOMPANIED','AUTONOMOUS','TRAINER'], g.level) as rank
    from ${LEDGER} where ${GRANT_IN_FORCE})
  select distinct on (p.id, h.type_id) p.id as "personId", h.id as "grantId",
    h.name as habilitation, milliseconds(h.until)::float8 as until,
    case when h.until is distinct from h.valid_until then 'NON_USE' else 'DATE' end as "endsBy"
  from held h join person p on p.id = h.person_id
  where p.active and h.until <= ?::timestamptz + interval '${LONGEST} days' and not exists (
    select from held o where o.person_id = h.person_id and o.type_id = h.type_id and o.rank >= h.rank
      and (o.until is null or o.until > h.until or (o.until = h.until and o.id > h.id)))
  order by p.id, h.type_id, h.rank desc`;

/** Tells whoever will soon lose a habilitation, thirty days ahead and again seven days ahead. Run as often as one likes: each is told once. */
@Injectable()
export class RemindExpiringHabilitations {
  constructor(
    private readonly transaction: Transaction,
    private readonly notifier: Notifier,
  ) {}

  execute(now: number): Promise<void> {
    return this.transaction.run(async (em) => {
      const expiring = await em.execute<Expiring[]>(EXPIRING, [...knownAt(now), new Date(now)]);
      for (const one of expiring) await this.remind(em, one, now);
    });
  }

  private async remind(em: SqlEntityManager, one: Expiring, now: number): Promise<void> {
    const days = reminderDue(one.until, now);
    if (days === null) return;
    const lastDay = civilDay(one.until - 1);
    // the day is part of the key: a habilitation kept up by use comes near its end again, another time
    const dedupeKey = `habilitation-ends:${one.grantId}:${lastDay}:${days}`;
    await this.notifier.notify(em, {
      personId: one.personId,
      type: 'HABILITATION_EXPIRES',
      dedupeKey,
      path: '/moi',
      words: ({ language }) => expiryWords({ ...one, lastDay }, language),
    });
  }
}
