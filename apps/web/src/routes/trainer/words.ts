import { trainer as en } from '../../i18n/en/trainer';
import { trainer as fr } from '../../i18n/fr/trainer';
import { addWords } from '../../i18n/i18n';

addWords('trainer', { fr, en });
