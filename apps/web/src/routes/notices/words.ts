import { notices as en } from '../../i18n/en/notices';
import { notices as fr } from '../../i18n/fr/notices';
import { addWords } from '../../i18n/i18n';

addWords('notices', { fr, en });
