import { Database } from '@etabli/database';
import type { Language, Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { hashOfSecret } from './feed-address';

interface OpenFeed {
  readonly ownerId: string;
  readonly language: Language;
  readonly resourceId: string | null;
  readonly resourceName: string | null;
}

/** One thing a feed shows. Of other people's bookings: when, and nothing else. */
export interface FeedEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly slot: Slot;
  readonly resourceName: string;
  readonly own: boolean;
}

export interface FeedContent {
  readonly language: Language;
  /** Null: the owner's own bookings. */
  readonly resourceName: string | null;
  readonly events: readonly FeedEvent[];
}

const DAY = 24 * 60 * 60_000;
const PAST_DAYS = 90;
const MOST_EVENTS = 1_000;

const SPAN = 'b.starts_at > ? and b.starts_at < ?';

/** What is behind a secret address; null when it was never given, is closed, or its owner has left. */
@Injectable()
export class FeedContentQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async behind(secret: string): Promise<FeedContent | null> {
    const [feed] = await this.database.sql<OpenFeed>(
      `select f.owner_id as "ownerId", p.language, f.resource_id as "resourceId", r.name as "resourceName"
       from calendar_feed f join person p on p.id = f.owner_id left join resource r on r.id = f.resource_id
       where f.secret_hash = ? and f.revoked_at is null and p.active`,
      [hashOfSecret(secret)],
    );
    return feed ? { ...feed, events: await this.eventsOf(feed) } : null;
  }

  private eventsOf({ ownerId, resourceId }: OpenFeed): Promise<FeedEvent[]> {
    const now = this.clock.now();
    const whose = resourceId ? 'b.resource_id = ?::uuid' : 'b.person_id = ?::uuid';
    // another person's booking gets an identifier of its own, so that the feed cannot be matched with anything else
    return this.database.sql<FeedEvent>(
      `select case when b.person_id = ?::uuid then b.id::text else encode(sha256(('feed:' || b.id)::bytea), 'hex') end as uid,
         b.revision as sequence, r.name as "resourceName", b.person_id = ?::uuid as own,
         json_build_object('start', milliseconds(b.starts_at), 'end', milliseconds(b.ends_at)) as slot
       from booking b join resource r on r.id = b.resource_id
       where ${whose} and b.state = 'CONFIRMED' and ${SPAN} order by b.starts_at, b.id limit ${MOST_EVENTS}`,
      [ownerId, ownerId, resourceId ?? ownerId, new Date(now - PAST_DAYS * DAY), new Date(now + 2 * 366 * DAY)],
    );
  }
}
