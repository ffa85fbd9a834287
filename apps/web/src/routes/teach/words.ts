import { teach as en } from '../../i18n/en/teach';
import { teach as fr } from '../../i18n/fr/teach';
import { addWords } from '../../i18n/i18n';

addWords('teach', { fr, en });
