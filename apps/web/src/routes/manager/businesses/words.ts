import { businesses as en } from '../../../i18n/en/manager/businesses';
import { businesses as fr } from '../../../i18n/fr/manager/businesses';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { businesses: fr }, en: { businesses: en } });
