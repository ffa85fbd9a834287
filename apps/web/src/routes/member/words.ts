import { member as en } from '../../i18n/en/member';
import { member as fr } from '../../i18n/fr/member';
import { addWords } from '../../i18n/i18n';

addWords('member', { fr, en });
