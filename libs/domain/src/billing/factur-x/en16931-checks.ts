import type { ReadBreakdown, ReadInvoice, ReadLine, ReadTax } from './read-cii';

/** A business rule of EN 16931-1 by its code, and whether an invoice keeps it. */
export interface En16931Check {
  readonly code: string;
  readonly holds: (invoice: ReadInvoice) => boolean;
}

const sum = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((total, one) => total + (one ?? 0), 0);
const adjusted = ({ adjustments }: ReadInvoice, isCharge: boolean): number =>
  sum(adjustments.filter((one) => one.isCharge === isCharge).map(({ amount }) => amount));
const isSameTax = (one: ReadTax) => (other: ReadTax) =>
  one.category === other.category && (one.rate ?? 0) === (other.rate ?? 0);

/** Half a cent by rounding, and the millionth to which prices are written, on each unit. */
function lineAddsUp({ quantity, price, allowances, charges, net }: ReadLine): boolean {
  const difference = quantity * price * 100 - sum(allowances) + sum(charges) - net;
  return Math.abs(difference) <= 0.5 + Math.abs(quantity) * 0.00005 + 1e-6;
}

const groupAddsUp = (invoice: ReadInvoice) => (group: ReadBreakdown) => {
  const isMine = isSameTax(group);
  const lines = sum(invoice.lines.filter(isMine).map(({ net }) => net));
  const signed = invoice.adjustments.filter(isMine).map(({ isCharge, amount }) => (isCharge ? amount : -amount));
  return lines + sum(signed) === group.base;
};

const rounded = (numerator: number, denominator: number): number =>
  Math.sign(numerator) * Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));

/** The base times the rate to the cent; or the tax taken out of what was stated with it. A credit note is the difference of two such sums: twice half a cent. */
const taxIsLawful =
  (typeCode: string) =>
  ({ base, tax, rate = 0 }: ReadBreakdown): boolean =>
    tax === rounded(base * rate, 10_000) ||
    tax === rounded((base + tax) * rate, 10_000 + rate) ||
    (typeCode === '381' && Math.abs(tax * 10_000 - base * rate) <= 10_000 + rate);

/** BR-CO of the standard that bear on amounts, and those on VAT categories and decimals without which a wrong total could hide. */
export const EN16931_CHECKS: readonly En16931Check[] = [
  { code: 'BR-CO-3', holds: ({ breakdown }) => breakdown.every((one) => !(one.hasPointDate && one.hasDueDateCode)) },
  { code: 'BR-CO-4', holds: ({ lines }) => lines.every(({ category }) => category !== '') },
  { code: 'BR-CO-9', holds: ({ vatNumbers }) => vatNumbers.every((number) => /^[A-Z]{2}[0-9A-Z]{2,}$/.test(number)) },
  { code: 'BR-CO-10', holds: ({ lines, totals }) => totals.BT106 === sum(lines.map(({ net }) => net)) },
  { code: 'BR-CO-11', holds: (invoice) => (invoice.totals.BT107 ?? 0) === adjusted(invoice, false) },
  { code: 'BR-CO-12', holds: (invoice) => (invoice.totals.BT108 ?? 0) === adjusted(invoice, true) },
  { code: 'BR-CO-13', holds: ({ totals: t }) => t.BT109 === sum([t.BT106, t.BT108]) - (t.BT107 ?? 0) },
  { code: 'BR-CO-14', holds: ({ totals, breakdown }) => (totals.BT110 ?? 0) === sum(breakdown.map(({ tax }) => tax)) },
  { code: 'BR-CO-15', holds: ({ totals: t }) => t.BT112 === sum([t.BT109, t.BT110]) },
  { code: 'BR-CO-16', holds: ({ totals: t }) => t.BT115 === sum([t.BT112, t.BT114]) - (t.BT113 ?? 0) },
  { code: 'BR-CO-17', holds: ({ breakdown, typeCode }) => breakdown.every(taxIsLawful(typeCode)) },
  { code: 'BR-CO-18', holds: ({ breakdown }) => breakdown.length > 0 },
  { code: 'BR-CO-21', holds: ({ adjustments }) => adjustments.every((one) => one.isCharge || one.hasReason) },
  { code: 'BR-CO-22', holds: ({ adjustments }) => adjustments.every((one) => !one.isCharge || one.hasReason) },
  { code: 'BR-CO-25', holds: (invoice) => (invoice.totals.BT115 ?? 0) <= 0 || invoice.hasDueDate || invoice.hasTerms },
  { code: 'BR-CO-26', holds: ({ sellerIsIdentified }) => sellerIsIdentified },
  { code: 'BR-16', holds: ({ lines }) => lines.length > 0 },
  { code: 'BR-27', holds: ({ lines }) => lines.every(({ price }) => price >= 0) },
  { code: 'BR-S-8', holds: (invoice) => invoice.breakdown.every(groupAddsUp(invoice)) },
  { code: 'BR-S-1', holds: ({ lines, breakdown }) => lines.every((line) => breakdown.some(isSameTax(line))) },
  { code: 'BR-E-10', holds: ({ breakdown }) => breakdown.every((one) => (one.category === 'S') !== one.hasReason) },
  {
    code: 'BR-O-11',
    holds: ({ breakdown }) => breakdown.length <= 1 || breakdown.every(({ category }) => category !== 'O'),
  },
  { code: 'BR-DEC', holds: hasOnlyCents },
  { code: 'PEPPOL-EN16931-R120', holds: ({ lines }) => lines.every(lineAddsUp) },
];

/** BR-DEC-1 to 28: amounts have two decimals at most; an amount that is none has none. */
function hasOnlyCents({ lines, adjustments, breakdown, totals }: ReadInvoice): boolean {
  const amounts = [
    ...lines.flatMap(({ net, allowances, charges }) => [net, ...allowances, ...charges]),
    ...adjustments.map(({ amount }) => amount),
    ...breakdown.flatMap(({ base, tax }) => [base, tax]),
    ...Object.values(totals).filter((amount) => amount !== undefined),
  ];
  return amounts.every(Number.isInteger);
}
