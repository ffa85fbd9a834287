import { agreements as en } from '../../../i18n/en/manager/agreements';
import { agreements as fr } from '../../../i18n/fr/manager/agreements';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { agreements: fr }, en: { agreements: en } });
