import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import type { Place } from './navigation';

/** The places of a member, under the thumb. */
export function BottomBar({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  return (
    <nav className={`${classes['bottomBar']} no-print`} aria-label={t('nav.label')}>
      {places.map(({ to, word, icon: Icon }) => (
        <Link key={to} to={to} className={classes['bottomLink']} activeOptions={{ exact: to === '/' }}>
          <Icon size={22} stroke={1.75} aria-hidden="true" />
          {t([`nav.short.${word}`, `nav.${word}`])}
        </Link>
      ))}
    </nav>
  );
}
