import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { MEMBER_PLACES } from './navigation';

/** The five places of a member, under the thumb. */
export function BottomBar() {
  const { t } = useTranslation();
  return (
    <nav className={`${classes['bottomBar']} no-print`} aria-label={t('nav.label')}>
      {MEMBER_PLACES.map(({ to, word, icon: Icon }) => (
        <Link key={to} to={to} className={classes['bottomLink']} activeOptions={{ exact: to === '/' }}>
          <Icon size={22} stroke={1.75} aria-hidden="true" />
          {t(`nav.${word}`)}
        </Link>
      ))}
    </nav>
  );
}
