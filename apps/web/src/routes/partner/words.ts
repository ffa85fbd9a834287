import { partner as en } from '../../i18n/en/partner';
import { partner as fr } from '../../i18n/fr/partner';
import { addWords } from '../../i18n/i18n';

addWords('partner', { fr, en });
