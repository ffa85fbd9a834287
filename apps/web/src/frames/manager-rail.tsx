import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { MANAGER_PLACES } from './navigation';
import { WaitingCount } from './waiting-count';

interface LinksProps {
  readonly onFollow?: () => void;
}

/** The links of the rail, also in the drawer of a phone. */
export function ManagerLinks({ onFollow }: LinksProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return MANAGER_PLACES.map(({ to, word, icon: Icon, covers = [] }) => (
    <Link
      key={to}
      to={to}
      className={classes['railLink']}
      data-within={covers.some((place) => isWithin(pathname, place)) || undefined}
      onClick={() => onFollow?.()}
    >
      <Icon size={20} stroke={1.75} aria-hidden="true" />
      {t(`nav.${word}`)}
      {word === 'inbox' && <WaitingCount />}
    </Link>
  ));
}

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

export function ManagerRail() {
  const { t } = useTranslation();
  return (
    <nav className={classes['rail']} aria-label={t('nav.label')}>
      <ManagerLinks />
    </nav>
  );
}
