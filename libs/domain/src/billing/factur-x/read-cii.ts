import { at, readXml, textAt, type XmlElement } from './read-xml';

/** An amount as it is written: hundredths when it has no more decimals than that (BR-DEC), NaN otherwise. */
export type Hundredths = number;

export interface ReadTax {
  readonly category: string;
  /** Percentage in hundredths; undefined when none is written. */
  readonly rate: Hundredths | undefined;
}

export interface ReadLine extends ReadTax {
  readonly quantity: number;
  readonly price: number;
  readonly allowances: readonly Hundredths[];
  readonly charges: readonly Hundredths[];
  readonly net: Hundredths;
}

export interface ReadBreakdown extends ReadTax {
  readonly base: Hundredths;
  readonly tax: Hundredths;
  readonly hasReason: boolean;
  readonly hasPointDate: boolean;
  readonly hasDueDateCode: boolean;
}

export interface ReadAdjustment extends ReadTax {
  readonly isCharge: boolean;
  readonly amount: Hundredths;
  readonly hasReason: boolean;
}

/** The totals by their terms of EN 16931; undefined when not written. */
export type ReadTotals = Readonly<
  Record<
    'BT106' | 'BT107' | 'BT108' | 'BT109' | 'BT110' | 'BT112' | 'BT113' | 'BT114' | 'BT115',
    Hundredths | undefined
  >
>;

/** What arithmetic can check of a cross industry invoice. */
export interface ReadInvoice {
  readonly typeCode: string;
  readonly lines: readonly ReadLine[];
  readonly adjustments: readonly ReadAdjustment[];
  readonly breakdown: readonly ReadBreakdown[];
  readonly totals: ReadTotals;
  readonly hasDueDate: boolean;
  readonly hasTerms: boolean;
  readonly vatNumbers: readonly string[];
  readonly sellerIsIdentified: boolean;
}

const hundredths = (text: string | undefined): Hundredths => {
  const [, sign = '', units, decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(text ?? '') ?? [];
  return units === undefined ? Number.NaN : Number(`${sign}${units}${decimals.padEnd(2, '0')}`);
};
const hundredthsAt = (element: XmlElement | undefined, ...path: readonly string[]): Hundredths | undefined => {
  const text = textAt(element, ...path);
  return text === undefined ? undefined : hundredths(text);
};

const readTax = (tax: XmlElement | undefined): ReadTax => ({
  category: textAt(tax, 'ram:CategoryCode') ?? '',
  rate: hundredthsAt(tax, 'ram:RateApplicablePercent'),
});

const isCharge = (adjustment: XmlElement): boolean =>
  textAt(adjustment, 'ram:ChargeIndicator', 'udt:Indicator') === 'true';
const adjustmentsOf = (settlement: XmlElement | undefined): XmlElement[] =>
  at(settlement, 'ram:SpecifiedTradeAllowanceCharge');
const hasAny = (element: XmlElement, ...names: readonly string[]): boolean =>
  names.some((name) => textAt(element, name));

function readLine(line: XmlElement): ReadLine {
  const [settlement] = at(line, 'ram:SpecifiedLineTradeSettlement');
  const amounts = (charge: boolean) =>
    adjustmentsOf(settlement)
      .filter((one) => isCharge(one) === charge)
      .map((one) => hundredths(textAt(one, 'ram:ActualAmount')));
  return {
    ...readTax(at(settlement, 'ram:ApplicableTradeTax')[0]),
    quantity: Number(textAt(line, 'ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity')),
    price: Number(textAt(line, 'ram:SpecifiedLineTradeAgreement', 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount')),
    allowances: amounts(false),
    charges: amounts(true),
    net: hundredths(textAt(settlement, 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')),
  };
}

const readAdjustment = (adjustment: XmlElement): ReadAdjustment => ({
  ...readTax(at(adjustment, 'ram:CategoryTradeTax')[0]),
  isCharge: isCharge(adjustment),
  amount: hundredths(textAt(adjustment, 'ram:ActualAmount')),
  hasReason: hasAny(adjustment, 'ram:Reason', 'ram:ReasonCode'),
});

const readBreakdown = (tax: XmlElement): ReadBreakdown => ({
  ...readTax(tax),
  base: hundredths(textAt(tax, 'ram:BasisAmount')),
  tax: hundredths(textAt(tax, 'ram:CalculatedAmount')),
  hasReason: hasAny(tax, 'ram:ExemptionReason', 'ram:ExemptionReasonCode'),
  hasPointDate: at(tax, 'ram:TaxPointDate').length > 0,
  hasDueDateCode: at(tax, 'ram:DueDateTypeCode').length > 0,
});

function readTotals(settlement: XmlElement | undefined): ReadTotals {
  const [sums] = at(settlement, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation');
  return {
    BT106: hundredthsAt(sums, 'ram:LineTotalAmount'),
    BT107: hundredthsAt(sums, 'ram:AllowanceTotalAmount'),
    BT108: hundredthsAt(sums, 'ram:ChargeTotalAmount'),
    BT109: hundredthsAt(sums, 'ram:TaxBasisTotalAmount'),
    BT110: hundredthsAt(sums, 'ram:TaxTotalAmount'),
    BT112: hundredthsAt(sums, 'ram:GrandTotalAmount'),
    BT113: hundredthsAt(sums, 'ram:TotalPrepaidAmount'),
    BT114: hundredthsAt(sums, 'ram:RoundingAmount'),
    BT115: hundredthsAt(sums, 'ram:DuePayableAmount'),
  };
}

/** Reads what can be checked; undefined when it is not a cross industry invoice. */
export function readCii(xml: string): ReadInvoice | undefined {
  const root = readXml(xml);
  if (root?.name !== 'rsm:CrossIndustryInvoice') return undefined;
  const [transaction] = at(root, 'rsm:SupplyChainTradeTransaction');
  const [settlement] = at(transaction, 'ram:ApplicableHeaderTradeSettlement');
  const [seller] = at(transaction, 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty');
  const parties = [seller, at(transaction, 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty')[0]];
  const registrations = parties.flatMap((party) => at(party, 'ram:SpecifiedTaxRegistration', 'ram:ID'));
  const terms = at(settlement, 'ram:SpecifiedTradePaymentTerms');
  return {
    typeCode: textAt(root, 'rsm:ExchangedDocument', 'ram:TypeCode') ?? '',
    lines: at(transaction, 'ram:IncludedSupplyChainTradeLineItem').map(readLine),
    adjustments: adjustmentsOf(settlement).map(readAdjustment),
    breakdown: at(settlement, 'ram:ApplicableTradeTax').map(readBreakdown),
    totals: readTotals(settlement),
    hasDueDate: terms.some((one) => at(one, 'ram:DueDateDateTime').length > 0),
    hasTerms: terms.some((one) => textAt(one, 'ram:Description')),
    vatNumbers: registrations
      .filter(({ attributes }) => attributes['schemeID'] === 'VA')
      .map(({ text }) => text.trim()),
    sellerIsIdentified: [
      'ram:ID',
      'ram:GlobalID',
      'ram:SpecifiedLegalOrganization',
      'ram:SpecifiedTaxRegistration',
    ].some((name) => at(seller, name).length > 0),
  };
}
