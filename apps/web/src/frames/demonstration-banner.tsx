import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import classes from './frame.module.css';

/** Says on every page what is not real: the data, the payments, or both. */
export function DemonstrationBanner() {
  const { t } = useTranslation();
  const { manufacture, paymentsAreDemonstration } = useSession();
  if (!manufacture.demonstration && !paymentsAreDemonstration) return null;
  const ofPayments = manufacture.demonstration ? 'demonstrationWithPayments' : 'demonstrationPayments';
  return <p className={classes['demonstration']}>{t(paymentsAreDemonstration ? ofPayments : 'demonstration')}</p>;
}
