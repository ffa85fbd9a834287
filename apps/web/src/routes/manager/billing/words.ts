import { billing as en } from '../../../i18n/en/manager/billing';
import { billing as fr } from '../../../i18n/fr/manager/billing';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { billing: fr }, en: { billing: en } });
