import { manager as en } from '../../i18n/en/manager';
import { manager as fr } from '../../i18n/fr/manager';
import { addWords } from '../../i18n/i18n';

addWords('manager', { fr, en });
