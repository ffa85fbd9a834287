import { demonstrationId } from '../demonstration-id';

const account = (email: string) => ({ id: demonstrationId('person', email), email });

/** The team and the partners' readers: the accounts that scripts from outside know. */
export const TRAINER = { ...account('trainer@etabli.example'), firstName: 'Serge', lastName: 'Boudoul' } as const;
export const MANAGER = { ...account('manager@etabli.example'), firstName: 'Nadia', lastName: 'Chambon' } as const;
export const ADMINISTRATOR = { ...account('admin@etabli.example'), firstName: 'Olivier', lastName: 'Reynaud' } as const;

export const PARTNERS = [
  {
    code: 'CMA43',
    name: 'Chambre de métiers et de l’artisanat de la Haute-Loire',
    viewer: { ...account('partner@etabli.example'), firstName: 'Martine', lastName: 'Lashermes' },
  },
  {
    code: 'CAPEV',
    name: 'Communauté d’agglomération du Puy-en-Velay',
    viewer: { ...account('agglomeration@etabli.example'), firstName: 'Philippe', lastName: 'Grail' },
  },
] as const;
