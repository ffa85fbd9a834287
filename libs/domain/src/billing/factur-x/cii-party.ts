import type { Buyer, PostalAddress, Seller } from '../invoice/party';
import { sirenOf } from '../../people/business/siret';
import { SCHEMES } from './codes';
import { branch, leaf } from './xml';

type Party = Seller | Buyer;

/** BG-5, BG-8, BG-15: the order is that of the schema, not of an envelope. */
export const ciiAddress = ({ postalCode, line1, line2, commune, countryCode }: PostalAddress): string =>
  branch(
    'ram:PostalTradeAddress',
    leaf('ram:PostcodeCode', postalCode),
    leaf('ram:LineOne', line1),
    leaf('ram:LineTwo', line2),
    leaf('ram:CityName', commune),
    leaf('ram:CountryID', countryCode),
  );

/** Without a VAT number, a seller under the franchise is known to the tax office by its SIREN (BT-32). */
function taxRegistration(party: Party, isOutOfScope: boolean): string {
  // EN 16931, BR-O-2: no VAT number outside the scope of VAT
  if (isOutOfScope) return '';
  if (party.vatNumber)
    return branch('ram:SpecifiedTaxRegistration', leaf('ram:ID', party.vatNumber, { schemeID: 'VA' }));
  const isSeller = 'franchise' in party && party.siret !== null;
  return isSeller
    ? branch('ram:SpecifiedTaxRegistration', leaf('ram:ID', sirenOf(party.siret ?? ''), { schemeID: 'FC' }))
    : '';
}

/** BG-4 or BG-7. */
export const ciiParty = (name: string, party: Party, { isOutOfScope }: { readonly isOutOfScope: boolean }): string =>
  branch(
    name,
    leaf('ram:GlobalID', party.siret, { schemeID: SCHEMES.siret }),
    leaf('ram:Name', party.name),
    leaf('ram:Description', 'legalForm' in party ? party.legalForm : null),
    branch(
      'ram:SpecifiedLegalOrganization',
      leaf('ram:ID', party.siret && sirenOf(party.siret), { schemeID: SCHEMES.siren }),
    ),
    ciiAddress(party.address),
    branch('ram:URIUniversalCommunication', leaf('ram:URIID', party.email, { schemeID: SCHEMES.mail })),
    taxRegistration(party, isOutOfScope),
  );
