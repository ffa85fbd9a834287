import { learn as en } from '../../i18n/en/learn';
import { learn as fr } from '../../i18n/fr/learn';
import { addWords } from '../../i18n/i18n';

addWords('learn', { fr, en });
