import { feeds as en } from '../i18n/en/feeds';
import { feeds as fr } from '../i18n/fr/feeds';
import { addWords } from '../i18n/i18n';

addWords('feeds', { fr, en });
