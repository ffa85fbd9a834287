import { addMonths, civilDay } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { instantText } from '../instants';
import { MANAGER } from '../people/staff';
import type { Row } from '../rows';
import { TWENTY_HOURS } from './plans';

interface Pack {
  readonly id: string;
  readonly soldAt: number;
  readonly expiresOn: string;
  remaining: number;
}

/** A booking to pay with hours. */
export interface HoursUsed {
  readonly bookingId: string;
  /** When it was made. */
  readonly at: number;
  readonly day: string;
  readonly minutes: number;
}

/** The hours of someone who comes now and then: a new pack is bought when the last one no longer does. */
export class HourWallet {
  private readonly packs: Pack[] = [];
  readonly entries: Row[] = [];

  constructor(private readonly personId: string) {}

  /** Pays for a booking. @returns how to give the hours back */
  pay({ bookingId, at, day, minutes }: HoursUsed): (cancelledAt: number) => void {
    const last = this.packs.at(-1);
    const pack = last && last.remaining >= minutes && day < last.expiresOn ? last : this.buy(at);
    pack.remaining -= minutes;
    this.write(pack, { minutes: -minutes, reason: 'BOOKING', bookingId, at });
    return (cancelledAt) => {
      pack.remaining += minutes;
      this.write(pack, { minutes, reason: 'BOOKING_CANCELLED', bookingId, at: cancelledAt });
    };
  }

  rows(): Row[] {
    return this.packs.map(({ id, soldAt, expiresOn, remaining }) => ({
      id,
      personId: this.personId,
      planId: TWENTY_HOURS.planId,
      minutes: TWENTY_HOURS.minutes,
      remainingMinutes: remaining,
      soldOn: civilDay(soldAt),
      expiresOn,
      soldById: MANAGER.id,
      createdAt: instantText(soldAt),
    }));
  }

  private buy(at: number): Pack {
    const pack = {
      id: demonstrationId('hour_pack', `${this.personId} ${this.packs.length}`),
      soldAt: at,
      expiresOn: addMonths(civilDay(at), TWENTY_HOURS.validityMonths),
      remaining: TWENTY_HOURS.minutes as number,
    };
    this.packs.push(pack);
    this.write(pack, { minutes: TWENTY_HOURS.minutes, reason: 'PACK_SOLD', bookingId: null, at });
    return pack;
  }

  private write(pack: Pack, entry: { minutes: number; reason: string; bookingId: string | null; at: number }): void {
    const id = demonstrationId('hour_credit_entry', `${this.personId} ${this.entries.length}`);
    this.entries.push({ ...entry, id, packId: pack.id, at: instantText(entry.at) });
  }
}
