import { series as en } from '../../i18n/en/series';
import { series as fr } from '../../i18n/fr/series';
import { addWords } from '../../i18n/i18n';

addWords('series', { fr, en });
