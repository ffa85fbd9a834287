import { addDays } from '../../membership/civil-months';
import type { DayPeriod } from '../../shared/day-period';
import { roundedQuotient } from '../../shared/money';
import type { IssuedLine } from '../invoice/issued-document';
import type { PriceBasis } from '../vat';
import { amount, day, decimal, quantity } from './amounts';
import { UNIT_CODES } from './codes';
import { ciiCategory } from './cii-tax';
import { branch, leaf } from './xml';

/** BG-14 and BG-26: the last day belongs to the period. */
export const ciiPeriod = (period: DayPeriod | null): string =>
  period === null
    ? ''
    : branch(
        'ram:BillingSpecifiedPeriod',
        branch('ram:StartDateTime', day('udt:DateTimeString', period.startsOn)),
        branch('ram:EndDateTime', day('udt:DateTimeString', addDays(period.endsOn, -1))),
      );

/**
 * Quantity, price and discount without tax. A price is never negative (BR-27): what is given back is a negative quantity. Of a line
 * stated with tax, the price is what makes its amount without tax, to the millionth of a euro.
 */
function statedNet({ quantityThousandths, unitPriceCents, discountCents, netCents }: IssuedLine, basis: PriceBasis) {
  if (basis === 'EXCLUSIVE') {
    const sign = unitPriceCents < 0 ? -1 : 1;
    return { thousandths: sign * quantityThousandths, price: decimal(sign * unitPriceCents, 2), discountCents };
  }
  const millionths = roundedQuotient(Math.abs(netCents) * 10_000 * 1000, quantityThousandths);
  return {
    thousandths: (netCents < 0 ? -1 : 1) * quantityThousandths,
    price: decimal(millionths, 6),
    discountCents: 0,
  };
}

/** A discount on the line (BG-27). */
const lineAllowance = (discountCents: number): string =>
  discountCents === 0
    ? ''
    : branch(
        'ram:SpecifiedTradeAllowanceCharge',
        branch('ram:ChargeIndicator', leaf('udt:Indicator', 'false')),
        amount('ram:ActualAmount', discountCents),
        leaf('ram:Reason', 'Remise'),
      );

/** BG-25. */
export function ciiLine(line: IssuedLine, number: number, basis: PriceBasis): string {
  const { thousandths, price, discountCents } = statedNet(line, basis);
  return branch(
    'ram:IncludedSupplyChainTradeLineItem',
    branch('ram:AssociatedDocumentLineDocument', leaf('ram:LineID', String(number))),
    branch('ram:SpecifiedTradeProduct', leaf('ram:Name', line.description)),
    branch('ram:SpecifiedLineTradeAgreement', branch('ram:NetPriceProductTradePrice', leaf('ram:ChargeAmount', price))),
    branch(
      'ram:SpecifiedLineTradeDelivery',
      leaf('ram:BilledQuantity', quantity(thousandths), { unitCode: UNIT_CODES[line.unit] }),
    ),
    branch(
      'ram:SpecifiedLineTradeSettlement',
      ciiCategory('ram:ApplicableTradeTax', line.vat),
      ciiPeriod(line.period),
      lineAllowance(discountCents),
      branch('ram:SpecifiedTradeSettlementLineMonetarySummation', amount('ram:LineTotalAmount', line.netCents)),
    ),
  );
}
