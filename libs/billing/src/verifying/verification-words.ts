import type { Verification } from './verify-documents';

const FAULTS: Readonly<Record<Verification['faults'][number]['fault'], string>> = {
  CHANGED: 'son contenu n’est plus celui qui a été scellé',
  UNLINKED: 'ne suit plus la pièce d’avant',
  OUT_OF_SEQUENCE: 'son numéro ne suit pas le précédent',
  INCONSISTENT: 'son numéro ou son jour contredit sa place',
  LOST: 'connue d’une clôture, elle a disparu ou a été remplacée',
  CLOSING_CHANGED: 'cette clôture a été modifiée',
  CLOSING_LOST: 'cette clôture a disparu',
  COLUMNS_DISAGREE: 'la base de données dit autre chose que la pièce',
  OWED_DISAGREES: 'le reste dû ne correspond pas aux paiements',
  SERIES_DISAGREES: 'le compteur de la série ne correspond pas à sa dernière pièce',
  CHARGES_DISAGREE: 'le brouillon et la pièce se contredisent',
};

/** What a verification read and found, a line each. */
export function verificationWords({ documents, closings, faults }: Verification): string {
  const found = faults.length === 0 ? 'Tout est intact.' : `Anomalies : ${faults.length}`;
  const each = faults.map(({ number, fault }) => `${number} : ${FAULTS[fault]}`);
  return [`Pièces relues : ${documents}`, `Clôtures relues : ${closings}`, found, ...each].join('\n');
}
