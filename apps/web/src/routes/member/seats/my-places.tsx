import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MySeatsQuery } from '../../../generated/member/graphql';
import { today } from '../../../planning/days';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { dayBefore } from '../day-before';
import classes from '../me-page.module.css';

type Subscription = NonNullable<NonNullable<MySeatsQuery['viewer']>['subscription']>;

/** My bench, lockers and racks, since when, and what each costs. */
export function MyPlaces({ allocations }: Pick<Subscription, 'allocations'>) {
  const { t } = useTranslation('seats');
  return (
    <div>
      <Text fw={650}>{t('places')}</Text>
      <ul className={classes['lines']}>
        {allocations.map(({ id, placeKind, placeCode, startsOn, endsOn, monthlyPriceExclTaxCents: cents }) => (
          <li key={id} className={classes['line']}>
            <div className={classes['grow']}>
              <Text>{t(`named.${placeKind}`, { code: placeCode })}</Text>
              <Text c="dimmed">
                {t(startsOn > today() ? 'from' : 'since', { day: formatLocalDate(startsOn) })}
                {endsOn && `, ${t('until', { day: formatLocalDate(dayBefore(endsOn)) })}`}
              </Text>
            </div>
            <Text>{cents === 0 ? t('included') : t('price', { price: formatCents(cents) })}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
