import { bank as en } from '../../../i18n/en/manager/bank';
import { bank as fr } from '../../../i18n/fr/manager/bank';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { bank: fr }, en: { bank: en } });
