import { around as aroundEn, safety as safetyEn } from '../../i18n/en/manager/around';
import { desk as deskEn } from '../../i18n/en/manager/desk';
import { hours as hoursEn } from '../../i18n/en/manager/hours';
import { inbox as inboxEn } from '../../i18n/en/manager/inbox';
import { ledger as ledgerEn } from '../../i18n/en/manager/ledger';
import { life as lifeEn } from '../../i18n/en/manager/life';
import { limits as limitsEn } from '../../i18n/en/manager/limits';
import { people as peopleEn } from '../../i18n/en/manager/people';
import { plans as plansEn } from '../../i18n/en/manager/plans';
import { poster as posterEn } from '../../i18n/en/manager/poster';
import { workshop as workshopEn } from '../../i18n/en/manager/workshop';
import { around as aroundFr, safety as safetyFr } from '../../i18n/fr/manager/around';
import { desk as deskFr } from '../../i18n/fr/manager/desk';
import { hours as hoursFr } from '../../i18n/fr/manager/hours';
import { inbox as inboxFr } from '../../i18n/fr/manager/inbox';
import { ledger as ledgerFr } from '../../i18n/fr/manager/ledger';
import { life as lifeFr } from '../../i18n/fr/manager/life';
import { limits as limitsFr } from '../../i18n/fr/manager/limits';
import { people as peopleFr } from '../../i18n/fr/manager/people';
import { plans as plansFr } from '../../i18n/fr/manager/plans';
import { poster as posterFr } from '../../i18n/fr/manager/poster';
import { workshop as workshopFr } from '../../i18n/fr/manager/workshop';
import { addWords } from '../../i18n/i18n';

addWords('manager', {
  fr: {
    ...deskFr,
    hours: hoursFr,
    inbox: inboxFr,
    people: peopleFr,
    workshop: workshopFr,
    around: aroundFr,
    safety: safetyFr,
    ledger: ledgerFr,
    life: lifeFr,
    limits: limitsFr,
    plans: plansFr,
    poster: posterFr,
  },
  en: {
    ...deskEn,
    hours: hoursEn,
    inbox: inboxEn,
    people: peopleEn,
    workshop: workshopEn,
    around: aroundEn,
    safety: safetyEn,
    ledger: ledgerEn,
    life: lifeEn,
    limits: limitsEn,
    plans: plansEn,
    poster: posterEn,
  },
});
