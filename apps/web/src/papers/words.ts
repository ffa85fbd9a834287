import { papers as en } from '../i18n/en/papers';
import { papers as fr } from '../i18n/fr/papers';
import { addWords } from '../i18n/i18n';

addWords('papers', { fr, en });
