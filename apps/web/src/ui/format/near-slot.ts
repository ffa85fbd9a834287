import { formatHour, formatNearDay, type InstantLike } from './time';
import { currentLanguage } from '../../i18n/language';

/** « demain à 14 h 30 » */
export const formatNearTime = (instant: InstantLike): string =>
  `${formatNearDay(instant)} ${currentLanguage() === 'en' ? 'at' : 'à'} ${formatHour(instant)}`;
