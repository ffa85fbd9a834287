import { catalogue as en } from '../../i18n/en/catalogue';
import { catalogue as fr } from '../../i18n/fr/catalogue';
import { addWords } from '../../i18n/i18n';

addWords('catalogue', { fr, en });
