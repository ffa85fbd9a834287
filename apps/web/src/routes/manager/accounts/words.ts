import { accounts as en } from '../../../i18n/en/manager/accounts';
import { accounts as fr } from '../../../i18n/fr/manager/accounts';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { accounts: fr }, en: { accounts: en } });
