import { applicant as en } from '../../i18n/en/applicant';
import { applicant as fr } from '../../i18n/fr/applicant';
import { addWords } from '../../i18n/i18n';

addWords('applicant', { fr, en });
