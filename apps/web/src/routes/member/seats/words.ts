import { seats as en } from '../../../i18n/en/seats';
import { seats as fr } from '../../../i18n/fr/seats';
import { addWords } from '../../../i18n/i18n';

addWords('seats', { fr, en });
