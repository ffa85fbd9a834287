import { parseInput, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkJoin, notFound, refuseIf, type BookingFacts, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { loadFacts, sqlOf } from '../booking-facts.query';
import { requireBooker, requireStaffFor, slotOf } from '../booking-inputs';
import { JoinWaitlistSchema } from './waitlist-inputs';

interface Wish {
  readonly personId: string;
  readonly resourceId: string | null;
  readonly category: string | null;
  readonly slot: Slot;
  readonly now: number;
}

/** As many of a category as are worth judging. */
const MOST_RESOURCES = 12;

/** Waits for a slot that is taken: of one resource, or of any of a category. */
@Injectable()
export class JoinWaitlist {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the place in the list */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const input = parseInput(JoinWaitlistSchema, rawInput);
    requireStaffFor(actor, input);
    const wish = {
      personId: input.personId ?? actor.personId,
      resourceId: input.resourceId ?? null,
      category: input.category ?? null,
      slot: slotOf(input),
      now: this.clock.now(),
    };
    return this.transaction.run(async (em) => {
      refuseIf(checkJoin(await candidates(em, wish), await openEntries(em, wish.personId)));
      const entryId = await write(em, wish);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'JoinWaitlist',
        subjectType: 'waitlist_entry',
        subjectId: entryId,
        details: {
          personId: wish.personId,
          resourceId: wish.resourceId,
          category: wish.category,
          startsAt: new Date(wish.slot.start),
          endsAt: new Date(wish.slot.end),
        },
      });
      return entryId;
    });
  }
}

async function candidates(
  em: SqlEntityManager,
  { personId, resourceId, category, slot, now }: Wish,
): Promise<BookingFacts[]> {
  const ids = resourceId
    ? [{ id: resourceId }]
    : await em.execute<{ id: string }[]>(
        `select id from resource where category = ? and bookable order by in_service desc, position, id limit ${MOST_RESOURCES}`,
        [category],
      );
  const facts: BookingFacts[] = [];
  for (const { id } of ids) {
    const found = await loadFacts(sqlOf(em), { now, personId, resourceId: id, slot });
    if (found) facts.push(found.wanted);
  }
  if (facts.length === 0) throw notFound('resource');
  return facts;
}

async function openEntries(em: SqlEntityManager, personId: string): Promise<number> {
  const [row] = await em.execute<{ total: number }[]>(
    `select count(*)::int as total from waitlist_entry where person_id = ?::uuid and state in ('WAITING','OFFERED')`,
    [personId],
  );
  return row?.total ?? 0;
}

async function write(em: SqlEntityManager, { personId, resourceId, category, slot }: Wish): Promise<string> {
  const id = newId();
  await em.execute(
    'insert into waitlist_entry (id, person_id, resource_id, category, starts_at, ends_at) values (?, ?, ?, ?, ?, ?)',
    [id, personId, resourceId, category, new Date(slot.start), new Date(slot.end)],
  );
  return id;
}
