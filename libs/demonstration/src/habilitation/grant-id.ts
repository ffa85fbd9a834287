import { demonstrationId } from '../demonstration-id';
import type { Authorisation } from './authorisation';

export const grantId = ({ personId, code }: Authorisation): string =>
  demonstrationId('habilitation_grant', `${personId} ${code}`);
