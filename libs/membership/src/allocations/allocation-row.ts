import type { StoragePlaceKind } from '@etabli/domain';

export interface ChecklistLineRow {
  readonly id: string;
  readonly label: string;
  readonly doneOn: string | null;
  readonly doneByName: string | null;
  readonly setAsideReason: string | null;
}

export interface AllocationRow {
  readonly id: string;
  readonly subscriptionId: string;
  readonly placeKind: StoragePlaceKind;
  readonly placeCode: string;
  readonly holderId: string;
  readonly holderName: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly subscriptionEndsOn: string | null;
  readonly monthlyPriceExclTaxCents: number;
  readonly checklist: readonly ChecklistLineRow[];
}

/** An allocation `a` of a place `p` under a subscription `s` of a person `h`, as JSON. */
export const ALLOCATION = `jsonb_build_object('id', a.id, 'subscriptionId', a.subscription_id, 'placeKind', p.kind, 'placeCode', p.code,
  'holderId', h.id, 'holderName', h.first_name || ' ' || h.last_name, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
  'subscriptionEndsOn', s.ends_on, 'monthlyPriceExclTaxCents', a.monthly_price_excl_tax_cents, 'checklist', (
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'label', c.label,
      'doneOn', timezone('Europe/Paris', c.done_at)::date, 'doneByName', d.first_name || ' ' || d.last_name,
      'setAsideReason', c.set_aside_reason) order by c.position), '[]')
    from allocation_check c left join person d on d.id = c.done_by_id where c.allocation_id = a.id))`;
