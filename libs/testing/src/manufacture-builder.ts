import { newId, type Database } from '@etabli/database';
import type { HabilitationLevel, ResourceKind, ResourceRules, Role, StoragePlaceKind } from '@etabli/domain';

type Fields = Readonly<Record<string, unknown>>;

interface ResourceGiven extends Partial<ResourceRules> {
  readonly name?: string;
  readonly poleId?: string;
  readonly kind?: ResourceKind;
  readonly category?: string;
  readonly inService?: boolean;
  readonly bookable?: boolean;
  readonly requiredHabilitationId?: string;
  readonly requiredLevel?: HabilitationLevel;
  readonly dangerous?: boolean;
  readonly adultsOnly?: boolean;
}

interface PersonGiven {
  readonly roles?: readonly Role[];
  readonly active?: boolean;
  /** Civil day from which they subscribe; null: no subscription. */
  readonly subscribedFrom?: string | null;
}

interface DaysGiven {
  readonly startsOn: string;
  readonly endsOn?: string | null;
}

interface SubscriptionGiven extends DaysGiven {
  readonly seats: number;
}

interface HabilitationGiven {
  readonly level?: HabilitationLevel;
  readonly grantedAt?: number;
  readonly validUntil?: number;
}

interface TrainingGiven {
  readonly title?: string;
  readonly level?: HabilitationLevel;
  readonly seats?: number;
  readonly minimumEnrolled?: number;
  readonly cancellationDeadlineHours?: number;
  readonly quizPassPercent?: number;
}

/** Puts a small manufacture into an empty database, one sensible row at a time. Each answers the id of what it made. */
export class ManufactureBuilder {
  private count = 0;
  private firstPole: Promise<string> | null = null;

  constructor(private readonly database: Database) {}

  /** Open every day of the week, 8 h to 20 h by default. */
  async openingHours(opensAtMinute = 480, closesAtMinute = 1200): Promise<void> {
    for (let weekday = 1; weekday <= 7; weekday += 1)
      await this.insert('opening_hours', { weekday, opens_at_minute: opensAtMinute, closes_at_minute: closesAtMinute });
  }

  pole(name = 'Bois', capacity: number | null = null): Promise<string> {
    return this.insert('pole', { code: `pole-${this.next()}`, name, hue: '#8B5A2B', capacity });
  }

  async resource(given: ResourceGiven = {}): Promise<string> {
    return this.insert('resource', {
      pole_id: given.poleId ?? (await (this.firstPole ??= this.pole())),
      name: given.name ?? `Scie à format ${this.next()}`,
      kind: given.kind ?? 'MACHINE',
      category: given.category ?? 'Scie',
      in_service: given.inService ?? true,
      out_of_service_reason: given.inService === false ? 'Lame cassée' : null,
      bookable: given.bookable ?? true,
      required_habilitation_id: given.requiredHabilitationId ?? null,
      required_level: given.requiredHabilitationId ? (given.requiredLevel ?? 'AUTONOMOUS') : null,
      dangerous: given.dangerous ?? false,
      adults_only: given.adultsOnly ?? false,
      grid_minutes: given.gridMinutes ?? 30,
      minimum_minutes: given.minimumMinutes ?? 30,
      maximum_minutes: given.maximumMinutes ?? 480,
      buffer_minutes: given.bufferMinutes ?? 0,
      notice_minutes: given.noticeMinutes ?? 0,
      horizon_days: given.horizonDays ?? 365,
      cancellation_deadline_minutes: given.cancellationDeadlineMinutes ?? 120,
    });
  }

  async person(given: PersonGiven = {}): Promise<string> {
    const rank = this.next();
    const id = await this.insert('person', {
      email: `person${rank}@etabli.example`,
      first_name: 'Camille',
      last_name: `Martin${rank}`,
      roles: `{${(given.roles ?? ['MEMBER']).join(',')}}`,
      active: given.active ?? true,
    });
    if (given.subscribedFrom !== null) await this.subscription(id, given.subscribedFrom ?? '2024-01-01');
    return id;
  }

  async subscription(personId: string, startsOn: string, endsOn: string | null = null): Promise<string> {
    return this.subscriptionFor(personId, { startsOn, endsOn, seats: 1 });
  }

  /** On a plan of its own, with so many seats. */
  async subscriptionFor(personId: string, given: SubscriptionGiven): Promise<string> {
    const planId = await this.insert('plan', {
      seats: given.seats,
      code: `plan-${this.next()}`,
      name: 'Résident',
      kind: 'SUBSCRIPTION',
      price_excl_tax_cents: 35_000,
      price_incl_tax_cents: 42_000,
    });
    const { startsOn, endsOn = null } = given;
    const days = { starts_on: startsOn, commitment_ends_on: startsOn, ends_on: endsOn };
    return this.insert('plan_subscription', { person_id: personId, plan_id: planId, ...days });
  }

  seat(subscriptionId: string, personId: string, { startsOn, endsOn = null }: DaysGiven): Promise<string> {
    const days = { starts_on: startsOn, ends_on: endsOn };
    return this.insert('subscription_seat', { subscription_id: subscriptionId, person_id: personId, ...days });
  }

  storagePlace(kind: StoragePlaceKind = 'LOCKER', monthlyPriceExclTaxCents = 1_500): Promise<string> {
    const price = { monthly_price_excl_tax_cents: monthlyPriceExclTaxCents };
    return this.insert('storage_place', { kind, code: `C${this.next()}`, ...price });
  }

  allocation(placeId: string, subscriptionId: string, { startsOn, endsOn = null }: DaysGiven): Promise<string> {
    const given = { starts_on: startsOn, ends_on: endsOn, monthly_price_excl_tax_cents: 1_500 };
    return this.insert('allocation', { place_id: placeId, subscription_id: subscriptionId, ...given });
  }

  async hourPack(personId: string, minutes: number, expiresOn = '2030-01-01'): Promise<string> {
    const planId = await this.insert('plan', {
      code: `plan-${this.next()}`,
      name: 'Carnet d’heures',
      kind: 'HOUR_PACK',
      price_excl_tax_cents: 10_000,
      price_incl_tax_cents: 12_000,
      pack_minutes: minutes,
      pack_validity_months: 6,
    });
    const packId = await this.insert('hour_pack', {
      person_id: personId,
      plan_id: planId,
      minutes,
      remaining_minutes: minutes,
      sold_on: '2024-01-01',
      expires_on: expiresOn,
    });
    await this.insert('hour_credit_entry', { pack_id: packId, minutes, reason: 'PACK_SOLD' });
    return packId;
  }

  habilitationType(
    name = 'Toupie',
    { validityMonths, unusedMonths }: { validityMonths?: number; unusedMonths?: number } = {},
  ): Promise<string> {
    return this.insert('habilitation_type', {
      code: `habilitation-${this.next()}`,
      name,
      validity_months: validityMonths ?? null,
      unused_months: unusedMonths ?? null,
    });
  }

  habilitation(personId: string, typeId: string, more: HabilitationGiven = {}) {
    return this.insert('habilitation_grant', {
      person_id: personId,
      type_id: typeId,
      level: more.level ?? 'AUTONOMOUS',
      granted_by_id: personId,
      granted_at: new Date(more.grantedAt ?? Date.UTC(2024, 0, 1)),
      valid_until: more.validUntil === undefined ? null : new Date(more.validUntil),
    });
  }

  /** A booking and the time it takes of the resource, without a buffer. */
  async booking(personId: string, resourceId: string, slot: { start: number; end: number }): Promise<string> {
    const id = newId();
    await this.database.sql(
      `with made as (insert into booking (id, person_id, resource_id, starts_at, ends_at, booked_by_id)
         values (?, ?, ?, ?, ?, ?) returning id, resource_id, tstzrange(starts_at, ends_at) as during)
       insert into occupation (id, resource_id, during, kind, booking_id)
       select gen_random_uuid(), resource_id, during, 'BOOKING', id from made`,
      [id, personId, resourceId, new Date(slot.start), new Date(slot.end), personId],
    );
    return id;
  }

  training(habilitationTypeId: string, more: TrainingGiven = {}): Promise<string> {
    return this.insert('training', {
      code: `TRAINING-${this.next()}`,
      title: more.title ?? 'Toupie, premiers pas',
      habilitation_type_id: habilitationTypeId,
      level: more.level ?? 'AUTONOMOUS',
      minutes: 180,
      price_cents: 9_000,
      seats: more.seats ?? 6,
      minimum_enrolled: more.minimumEnrolled ?? 1,
      cancellation_deadline_hours: more.cancellationDeadlineHours ?? 48,
      quiz_pass_percent: more.quizPassPercent ?? null,
    });
  }

  hold(personId: string, reason = 'Pièce justificative manquante'): Promise<string> {
    return this.insert('hold', { person_id: personId, reason, placed_by_id: personId });
  }

  closure(startsAt: number, endsAt: number, reason = 'Inventaire'): Promise<string> {
    return this.insert('closure', { starts_at: new Date(startsAt), ends_at: new Date(endsAt), reason });
  }

  private async insert(table: string, fields: Fields): Promise<string> {
    const row: Fields = { id: newId(), ...fields };
    const columns = Object.keys(row);
    await this.database.sql(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      Object.values(row),
    );
    return String(row['id']);
  }

  private next(): number {
    this.count += 1;
    return this.count;
  }
}
