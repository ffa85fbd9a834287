import { welcome as en } from '../../i18n/en/welcome';
import { welcome as fr } from '../../i18n/fr/welcome';
import { addWords } from '../../i18n/i18n';

addWords('welcome', { fr, en });
