import { drafts as en } from '../../../i18n/en/manager/drafts';
import { drafts as fr } from '../../../i18n/fr/manager/drafts';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', { fr: { drafts: fr }, en: { drafts: en } });
