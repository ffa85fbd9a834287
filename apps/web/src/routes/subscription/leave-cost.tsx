import { useTranslation } from 'react-i18next';
import type { MyNoticeQuery } from '../../generated/subscription/graphql';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate } from '../../ui/format/time';
import { dayBefore } from '../member/day-before';
import classes from './subscription.module.css';
import './words';

type Notice = NonNullable<NonNullable<NonNullable<MyNoticeQuery['viewer']>['subscription']>['notice']>;
type Stretch = Notice['owed'][number];

/** What is still to be paid, or comes back, to the day. */
export function LeaveCost({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('subscription');
  const { owed, givenBack, totalInclTaxCents: total } = notice;
  const days = ({ startsOn, endsOn }: Stretch): string =>
    t('days', { from: formatLocalDate(startsOn), to: formatLocalDate(dayBefore(endsOn)) });
  return (
    <>
      <ul className={classes['cost']}>
        {owed.map((stretch) => (
          <li key={stretch.startsOn}>
            <span>{days(stretch)}</span>
            <span>{formatCents(stretch.amountInclTaxCents)}</span>
          </li>
        ))}
        {givenBack.map((stretch) => (
          <li key={stretch.startsOn}>
            <span>{t('back', { days: days(stretch) })}</span>
            <span>{`− ${formatCents(stretch.amountInclTaxCents)}`}</span>
          </li>
        ))}
      </ul>
      <p className={classes['total']}>
        <span>{t(total < 0 ? 'totalBack' : 'totalOwed')}</span>
        <strong>{formatCents(Math.abs(total))}</strong>
      </p>
    </>
  );
}
