import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';

/** The workbench: the mark and the name, which lead home. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className={classes['brand']}>
      <svg width="34" height="34" viewBox="0 0 64 64" aria-hidden="true">
        <rect width="64" height="64" rx="14" fill="#0F5E63" />
        <g fill="none" stroke="#FAF8F4" strokeWidth="4.5" strokeLinecap="round" strokeLinejoin="round">
          <path d="M10 26h44M16 26v24M48 26v24M16 40h32M24 26v-8h14v8" />
        </g>
      </svg>
      {t('product')}
    </Link>
  );
}
