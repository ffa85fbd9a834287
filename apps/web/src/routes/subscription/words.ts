import { subscription as en } from '../../i18n/en/subscription';
import { subscription as fr } from '../../i18n/fr/subscription';
import { addWords } from '../../i18n/i18n';

addWords('subscription', { fr, en });
