import { basisFor, type Charge, chargeOfRecorded, type InvoicedDays, type RecordedCharge } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AccountRow } from '../accounts/account-row';
import { PEOPLE_OF_ACCOUNT } from './people-of-account';

/** What staff wrote down of those an account answers for. Locked, so that nobody withdraws meanwhile what is being charged. */
export async function recordedCharges(
  em: SqlEntityManager,
  { id, kind }: AccountRow,
  { from, through }: InvoicedDays,
): Promise<Charge[]> {
  const rows = await em.execute<RecordedCharge[]>(
    `select r.id, r.kind, r.description, r.quantity_thousandths as "quantityThousandths", r.unit_price_cents as "unitPriceCents",
       r.supplied_on as "suppliedOn", n.first_name || ' ' || n.last_name as person
     from recorded_charge r join person n on n.id = r.person_id
     where r.person_id in (${PEOPLE_OF_ACCOUNT}) and r.supplied_on between ? and ? and r.withdrawn_at is null
       and not exists (select from charge c where c.key = r.kind || ' ' || r.id)
     order by r.supplied_on, r.id for share of r`,
    [id, from, through],
  );
  return rows.map((row) => chargeOfRecorded(row, basisFor(kind)));
}
