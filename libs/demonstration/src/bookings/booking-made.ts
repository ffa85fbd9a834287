import type { Slot } from '@etabli/domain';
import type { Artisan } from '../people/artisan';
import type { ResourceInPlace } from '../place/resources-in-place';

/** A booking of the demonstration, cancelled or not. */
export interface BookingMade {
  readonly id: string;
  readonly artisan: Artisan;
  readonly resource: ResourceInPlace;
  readonly slot: Slot;
  readonly bookedById: string;
  readonly createdAt: number;
  readonly cancelledAt: number | null;
  readonly cancelReason: string | null;
  readonly note: string | null;
  readonly overrideReason: string | null;
  /** In the demonstration's series: its day there. */
  readonly occurrenceOn?: string;
}
