import { houseRules as en } from '../../../i18n/en/manager/house-rules';
import { houseRules as fr } from '../../../i18n/fr/manager/house-rules';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { houseRules: fr }, en: { houseRules: en } });
