import '../../papers/words';
import { floor as en } from '../../i18n/en/floor';
import { floor as fr } from '../../i18n/fr/floor';
import { addWords } from '../../i18n/i18n';

addWords('floor', { fr, en });
