import type { IssuedDocument } from '../invoice/issued-document';
import { day } from './amounts';
import { ciiLine } from './cii-line';
import { ciiAddress, ciiParty } from './cii-party';
import { ciiSettlement } from './cii-settlement';
import { GUIDELINE, NOTE_CODES, PROCESS_CODES, TYPE_CODES } from './codes';
import { branch, leaf } from './xml';

const UNECE = 'urn:un:unece:uncefact:data:standard';
const ROOT = [
  'rsm:CrossIndustryInvoice',
  `xmlns:rsm="${UNECE}:CrossIndustryInvoice:100"`,
  `xmlns:ram="${UNECE}:ReusableAggregateBusinessInformationEntity:100"`,
  `xmlns:udt="${UNECE}:UnqualifiedDataType:100"`,
  `xmlns:qdt="${UNECE}:QualifiedDataType:100"`,
].join(' ');

const context = ({ nature }: IssuedDocument): string =>
  branch(
    'rsm:ExchangedDocumentContext',
    branch('ram:BusinessProcessSpecifiedDocumentContextParameter', leaf('ram:ID', PROCESS_CODES[nature])),
    branch('ram:GuidelineSpecifiedDocumentContextParameter', leaf('ram:ID', GUIDELINE)),
  );

/** Every mention the PDF bears that no field of the standard says; and why a credit note was made. */
function notes({ mentions, corrects }: IssuedDocument): string[] {
  const said = mentions.flatMap(({ code, text }) => {
    const subject = NOTE_CODES[code];
    return subject ? [{ subject, text }] : [];
  });
  const reason = corrects ? [{ subject: 'AAI', text: corrects.reason }] : [];
  return [...said, ...reason].map(({ subject, text }) =>
    branch('ram:IncludedNote', leaf('ram:Content', text), leaf('ram:SubjectCode', subject)),
  );
}

const header = (document: IssuedDocument): string =>
  branch(
    'rsm:ExchangedDocument',
    leaf('ram:ID', document.number),
    leaf('ram:TypeCode', TYPE_CODES[document.kind]),
    branch('ram:IssueDateTime', day('udt:DateTimeString', document.issuedOn)),
    ...notes(document),
  );

function agreement(document: IssuedDocument): string {
  const isOutOfScope = document.breakdown.some(({ vat }) => vat.category === 'O');
  return branch(
    'ram:ApplicableHeaderTradeAgreement',
    leaf('ram:BuyerReference', document.buyerReference),
    ciiParty('ram:SellerTradeParty', document.seller, { isOutOfScope }),
    ciiParty('ram:BuyerTradeParty', document.buyer, { isOutOfScope }),
  );
}

const delivery = ({ suppliedOn, deliveryAddress, buyer }: IssuedDocument): string =>
  branch(
    'ram:ApplicableHeaderTradeDelivery',
    deliveryAddress ? branch('ram:ShipToTradeParty', leaf('ram:Name', buyer.name), ciiAddress(deliveryAddress)) : '',
    branch(
      'ram:ActualDeliverySupplyChainEvent',
      branch('ram:OccurrenceDateTime', day('udt:DateTimeString', suppliedOn)),
    ),
  );

/** The XML of a Factur-X in its EN 16931 profile (UN/CEFACT cross industry invoice, FNFE-MPE Factur-X 1.07), to embed in the PDF/A-3. */
export function facturX(document: IssuedDocument): string {
  const transaction = branch(
    'rsm:SupplyChainTradeTransaction',
    ...document.lines.map((line, place) => ciiLine(line, place + 1, document.basis)),
    agreement(document),
    delivery(document),
    ciiSettlement(document),
  );
  const content = [context(document), header(document), transaction].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${ROOT}>${content}</rsm:CrossIndustryInvoice>\n`;
}
