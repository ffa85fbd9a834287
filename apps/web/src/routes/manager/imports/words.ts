import { imports as en } from '../../../i18n/en/manager/imports';
import { imports as fr } from '../../../i18n/fr/manager/imports';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { imports: fr }, en: { imports: en } });
