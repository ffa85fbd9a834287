import { type Store } from './store';
import { type Kind, type Put, type Records } from './records';

/** Who asked: the request an event names as its cause. Null where time or the bank did. */
export interface Origin {
  requestId: string | null;
  idempotencyKey: string | null;
}

export interface ChangeContext {
  /** Seconds since the epoch, by the sandbox's clock. */
  now: number;
  publicUrl: string;
  origin: Origin;
}

/** What one request reads and writes; it takes effect as a whole, or not at all. */
export class Change {
  private readonly puts = new Map<string, Put>();

  constructor(
    private readonly store: Store,
    private readonly context: ChangeContext,
  ) {}

  get now(): number {
    return this.context.now;
  }

  get publicUrl(): string {
    return this.context.publicUrl;
  }

  get origin(): Origin {
    return this.context.origin;
  }

  find<K extends Kind>(kind: K, id: string): Records[K] | undefined {
    const put = this.puts.get(keyOf(kind, id)) as Put<K> | undefined;
    return put ? (put.value ?? undefined) : this.store.find(kind, id);
  }

  /** Newest first, as Stripe lists. */
  all<K extends Kind>(kind: K): Records[K][] {
    const found = new Map<string, Records[K]>(this.store.entries(kind));
    for (const put of this.puts.values() as Iterable<Put<K>>) {
      if (put.kind !== kind) continue;
      if (put.value === null) found.delete(put.id);
      else found.set(put.id, put.value);
    }
    return [...found.values()].reverse();
  }

  put<K extends Kind>(kind: K, id: string, value: Records[K]): Records[K] {
    this.puts.set(keyOf(kind, id), { kind, id, value });
    return value;
  }

  remove(kind: Kind, id: string): void {
    this.puts.set(keyOf(kind, id), { kind, id, value: null });
  }

  written(): Put[] {
    return [...this.puts.values()];
  }
}

const keyOf = (kind: Kind, id: string): string => `${kind} ${id}`;
