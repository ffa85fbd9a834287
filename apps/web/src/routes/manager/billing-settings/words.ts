import { billingSettings as en } from '../../../i18n/en/manager/billing-settings';
import { billingSettings as fr } from '../../../i18n/fr/manager/billing-settings';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { billingSettings: fr }, en: { billingSettings: en } });
