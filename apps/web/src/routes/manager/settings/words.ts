import { documentKinds as documentKindsEn, settings as settingsEn } from '../../../i18n/en/manager/settings';
import { documentKinds as documentKindsFr, settings as settingsFr } from '../../../i18n/fr/manager/settings';
import { addWords } from '../../../i18n/i18n';
import '../words';

addWords('manager', {
  fr: { settings: settingsFr, documentKinds: documentKindsFr },
  en: { settings: settingsEn, documentKinds: documentKindsEn },
});
