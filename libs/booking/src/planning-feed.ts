import { requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Clock } from '@etabli/gateways';
import { PlanningHub, type PlanningChange } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';

export interface FollowedPart {
  readonly poleId?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
}

/** A screen follows one planning; several tabs and devices of one session still fit. */
const MOST_PER_SESSION = 20;

/** What one signed-in screen hears of the planning, no more than it shows. */
@Injectable()
export class PlanningFeed {
  private readonly following = new Map<string, number>();

  constructor(
    private readonly hub: PlanningHub,
    private readonly clock: Clock,
  ) {}

  /** Changes of the part followed, until the reader stops. @throws GraphQLError UNAUTHENTICATED or RATE_LIMITED */
  async follow(viewer: Viewer, part: FollowedPart): Promise<AsyncIterableIterator<PlanningChange & { at: number }>> {
    const { sessionId } = requireRole(viewer, ...WORKSHOP_USERS);
    this.countIn(sessionId);
    try {
      const changes = await this.hub.listen();
      return this.followed(changes, part, () => this.countOut(sessionId));
    } catch (fault) {
      this.countOut(sessionId);
      throw fault;
    }
  }

  private followed(
    changes: AsyncIterableIterator<PlanningChange>,
    part: FollowedPart,
    onEnd: () => void,
  ): AsyncIterableIterator<PlanningChange & { at: number }> {
    const { clock } = this;
    let ended = false;
    const end = () => {
      if (!ended) onEnd();
      ended = true;
    };
    return {
      async next() {
        for (;;) {
          const result = await changes.next();
          if (result.done) {
            end();
            return { done: true, value: undefined };
          }
          if (concerns(part, result.value)) return { done: false, value: { ...result.value, at: clock.now() } };
        }
      },
      // not a generator: its `return` would wait for the change that may never come
      async return() {
        end();
        await changes.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private countIn(sessionId: string): void {
    const count = (this.following.get(sessionId) ?? 0) + 1;
    if (count > MOST_PER_SESSION)
      throw new GraphQLError('Too many screens follow the planning at once.', { extensions: { code: 'RATE_LIMITED' } });
    this.following.set(sessionId, count);
  }

  private countOut(sessionId: string): void {
    const count = (this.following.get(sessionId) ?? 1) - 1;
    if (count > 0) this.following.set(sessionId, count);
    else this.following.delete(sessionId);
  }
}

function concerns({ poleId, from, to }: FollowedPart, change: PlanningChange): boolean {
  return (
    (!poleId || change.poleId === poleId) &&
    (from === null || from === undefined || change.endsAt > from) &&
    (to === null || to === undefined || change.startsAt < to)
  );
}
