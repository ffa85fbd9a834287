import { money as en } from '../../i18n/en/money';
import { money as fr } from '../../i18n/fr/money';
import { addWords } from '../../i18n/i18n';

addWords('money', { fr, en });
