import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { SETTINGS_PLACES } from './settings-places';
import classes from './settings.module.css';
import './words';

/** Everything that is set once in a while, each with what it is for. */
export function SettingsPage() {
  const { t } = useTranslation('manager');
  return (
    <>
      <PageTitle title={t('settings.title')} lead={t('settings.lead')} />
      <ul className={classes['places']}>
        {SETTINGS_PLACES.map(({ to, word, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={classes['place']}>
              <Icon size={28} stroke={1.75} aria-hidden="true" />
              <span>
                <b>{t(`ui:nav.${word}`)}</b>
                <span className={classes['about']}>{t(`settings.about.${word}`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
