import { startOfCivilDay, type Slot } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import type { Artisan } from '../people/artisan';
import { MANAGER } from '../people/staff';
import type { ResourceInPlace } from '../place/resources-in-place';
import type { Random } from '../random';
import { lastActAt, type Scene } from '../scene';
import type { BookingMade } from './booking-made';

const HOUR = 3_600_000;

const NOTES = [
  'Commande cuisine Mme Chapelle',
  'Prototype à montrer vendredi',
  'Série de douze pièces',
  'Prévoir l’aspiration au maximum',
  'Reprise du chantier de Blavozy',
] as const;

const CANCEL_REASONS = [
  'Matière pas encore livrée',
  'Chantier avancé chez le client',
  'Souffrant',
  null,
  null,
] as const;

interface Wanted {
  readonly artisan: Artisan;
  readonly resource: ResourceInPlace;
  readonly slot: Slot;
}

/** Enters bookings as people make them: some days ahead, now and then by the desk, sometimes cancelled. */
export class BookingClerk {
  private count = 0;
  private readonly today: number;

  private readonly lastAct: number;

  constructor(
    scene: Scene,
    private readonly random: Random,
  ) {
    this.today = startOfCivilDay(scene.today);
    this.lastAct = lastActAt(scene);
  }

  /** A booking made by the artisan and kept. */
  enter(wanted: Wanted): BookingMade {
    return {
      ...wanted,
      id: demonstrationId('booking', String((this.count += 1))),
      bookedById: wanted.artisan.id,
      createdAt: this.madeAt(wanted),
      cancelledAt: null,
      cancelReason: null,
      note: this.random.chance(0.12) ? this.random.pick(NOTES) : null,
      overrideReason: null,
    };
  }

  /** The same, as life goes: one in sixteen is cancelled, one in thirty is made at the desk. */
  enterWithAccidents(wanted: Wanted): BookingMade {
    const booking = this.enter(wanted);
    if (this.random.chance(0.033)) return this.atTheDesk(booking);
    if (!this.random.chance(0.06)) return booking;
    const latest = Math.min(wanted.slot.start - 3 * HOUR, this.lastAct);
    if (latest <= booking.createdAt) return booking;
    return {
      ...booking,
      cancelledAt: Math.round(booking.createdAt + (latest - booking.createdAt) * this.random.next()),
      cancelReason: this.random.pick(CANCEL_REASONS),
    };
  }

  private atTheDesk(booking: BookingMade): BookingMade {
    const overrideReason = this.random.chance(0.15) ? 'Accord donné au comptoir, machine libre' : null;
    return { ...booking, bookedById: MANAGER.id, overrideReason };
  }

  /** A few days ahead, never before they arrived, never after the evening before today. */
  private madeAt({ artisan, slot }: Wanted): number {
    const ahead = slot.start - (2 + this.random.next() ** 2 * 24 * 12) * HOUR;
    const notLater = Math.min(slot.start - HOUR / 2, this.lastAct);
    const made = ahead <= notLater ? ahead : notLater - this.random.next() ** 2 * 24 * 6 * HOUR;
    const arrived = this.today + artisan.arrivedDay * 24 * HOUR + 11 * HOUR;
    return inWakingHours(Math.round(Math.min(Math.max(made, arrived), notLater)));
  }
}

/** Nobody books at three in the night: those that would are made seven hours before, the evening before. */
const inWakingHours = (instant: number): number => (new Date(instant).getUTCHours() < 5 ? instant - 7 * HOUR : instant);
