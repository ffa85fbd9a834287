import { desk as deskEn } from '../../i18n/en/manager/desk';
import { people as peopleEn } from '../../i18n/en/manager/people';
import { workshop as workshopEn } from '../../i18n/en/manager/workshop';
import { desk as deskFr } from '../../i18n/fr/manager/desk';
import { people as peopleFr } from '../../i18n/fr/manager/people';
import { workshop as workshopFr } from '../../i18n/fr/manager/workshop';
import { addWords } from '../../i18n/i18n';

addWords('manager', {
  fr: { ...deskFr, people: peopleFr, workshop: workshopFr },
  en: { ...deskEn, people: peopleEn, workshop: workshopEn },
});
