import { storage as en } from '../../../i18n/en/manager/storage';
import { storage as fr } from '../../../i18n/fr/manager/storage';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { storage: fr }, en: { storage: en } });
