import { door as en } from '../../i18n/en/door';
import { door as fr } from '../../i18n/fr/door';
import { addWords } from '../../i18n/i18n';

addWords('door', { fr, en });
