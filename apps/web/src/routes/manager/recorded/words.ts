import { recorded as en } from '../../../i18n/en/manager/recorded';
import { recorded as fr } from '../../../i18n/fr/manager/recorded';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { recorded: fr }, en: { recorded: en } });
