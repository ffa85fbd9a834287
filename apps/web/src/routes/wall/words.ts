import { wall as en } from '../../i18n/en/wall';
import { wall as fr } from '../../i18n/fr/wall';
import { addWords } from '../../i18n/i18n';

addWords('wall', { fr, en });
