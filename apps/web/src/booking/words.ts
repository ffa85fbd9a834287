import { booking as en } from '../i18n/en/booking';
import { booking as fr } from '../i18n/fr/booking';
import { addWords } from '../i18n/i18n';

addWords('booking', { fr, en });
