import type { RecordedKind } from '@etabli/domain';

/** Something written down to be invoiced, as it is read. */
export interface RecordedChargeRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: RecordedKind;
  readonly description: string;
  readonly quantityThousandths: number;
  readonly unitPriceCents: number;
  readonly suppliedOn: string;
  readonly charged: boolean;
}

export const RECORDED_CHARGE_COLUMNS = `r.id, r.person_id as "personId", p.first_name || ' ' || p.last_name as "personName", r.kind,
  r.description, r.quantity_thousandths as "quantityThousandths", r.unit_price_cents as "unitPriceCents",
  r.supplied_on as "suppliedOn", exists (select from charge c where c.key = r.kind || ' ' || r.id) as charged`;
export const RECORDED_CHARGE_TABLES = 'recorded_charge r join person p on p.id = r.person_id';
