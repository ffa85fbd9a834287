import { demonstrationId } from '../demonstration-id';
import type { Row } from '../rows';
import { typeset } from '../typeset';

type Sketch = readonly [code: string, name: string, description: string, of: 'BUSINESS' | 'BOOKERS_OF_KIND'];

const TYPES: readonly Sketch[] = [
  [
    'RC_PRO',
    'Assurance responsabilité civile professionnelle',
    'L’attestation de votre assureur, au nom de l’entreprise, avec sa date de fin.',
    'BUSINESS',
  ],
  [
    'REGISTRATION',
    'Extrait Kbis ou RNE',
    'L’extrait du registre du commerce ou du registre national des entreprises, de moins de trois mois.',
    'BUSINESS',
  ],
  ['DRIVING_LICENCE', 'Permis de conduire', 'Recto et verso, pour emprunter la camionnette.', 'BOOKERS_OF_KIND'],
];

export const documentTypeId = (code: string): string => demonstrationId('document_type', code);

/** What the place asks for on paper: of businesses, and of those who drive. */
export const documentTypeRows = (): Row[] =>
  TYPES.map(([code, name, description, requiredOf], position) => ({
    id: documentTypeId(code),
    code,
    name: typeset(name),
    description: typeset(description),
    requiredOf,
    resourceKind: requiredOf === 'BOOKERS_OF_KIND' ? 'VEHICLE' : null,
    hasExpiry: code === 'RC_PRO',
    position,
  }));
