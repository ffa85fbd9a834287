import { sirenOf } from './siret';

/** The French VAT number of a legal unit: its key follows from the SIREN (BOI-TVA-DECLA-20-10-10, § 60). */
export function vatNumberOf(siret: string): string {
  const siren = sirenOf(siret);
  return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`;
}
