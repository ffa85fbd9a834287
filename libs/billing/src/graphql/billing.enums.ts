import { BUYER_KINDS, LINE_UNITS, PAYMENT_METHODS, SUPPLY_NATURES, VAT_KINDS } from '@etabli/domain';
import { registerEnumType } from '@nestjs/graphql';
import { DOCUMENT_STATES } from '../documents/document-row';

export const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const BuyerKindEnum = enumOf(BUYER_KINDS);
export const LineUnitEnum = enumOf(LINE_UNITS);
export const SupplyNatureEnum = enumOf(SUPPLY_NATURES);
export const VatKindEnum = enumOf(VAT_KINDS);
export const PaymentMethodEnum = enumOf(PAYMENT_METHODS);
export const DocumentStateEnum = enumOf(DOCUMENT_STATES);
export const DocumentKindEnum = enumOf(['INVOICE', 'CREDIT_NOTE']);
export const DeskPaymentMethodEnum = enumOf(['TRANSFER', 'CHEQUE', 'CASH']);

registerEnumType(BuyerKindEnum, { name: 'BuyerKind', description: 'The law asks other things for each.' });
registerEnumType(LineUnitEnum, { name: 'LineUnit', description: 'What the quantity of a line counts.' });
registerEnumType(SupplyNatureEnum, { name: 'SupplyNature', description: 'Services and goods are told apart.' });
registerEnumType(VatKindEnum, {
  name: 'VatKind',
  description: 'Why a line bears the VAT it bears; rates follow the day.',
});
registerEnumType(PaymentMethodEnum, { name: 'PaymentMethod', description: 'How money comes in or goes out.' });
registerEnumType(DeskPaymentMethodEnum, { name: 'DeskPaymentMethod', description: 'What staff record themselves.' });
registerEnumType(DocumentStateEnum, {
  name: 'BillingDocumentState',
  description: 'LATE: past its due day and not wholly paid.',
});
registerEnumType(DocumentKindEnum, { name: 'BillingDocumentKind', description: 'An invoice, or what gives one back.' });
