import { useTranslation } from 'react-i18next';
import type { OwnSubscriptionFragment } from '../../generated/subscription/graphql';
import { today } from '../../planning/days';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate } from '../../ui/format/time';
import { dayBefore } from '../member/day-before';
import classes from './subscription.module.css';
import { termsOf } from './terms-of-day';
import './words';

/** The days and the price of a subscription, each with its name. */
export function SubscriptionFacts({ subscription }: { readonly subscription: OwnSubscriptionFragment }) {
  const { t } = useTranslation('subscription');
  const { plan, startsOn, commitmentEndsOn, endsOn, nextDueOn, pauses, terms } = subscription;
  const { now, later } = termsOf(terms, today());
  const ahead = pauses.filter((pause) => pause.endsOn === null || pause.endsOn > today());
  const price = (cents: number): string => t('price', { count: plan.everyMonths, price: formatCents(cents) });
  const facts = [
    { label: t('fact.price'), value: price(now?.priceInclTaxCents ?? 0) },
    { label: t('fact.since'), value: formatLocalDate(startsOn) },
    ...(!endsOn && commitmentEndsOn > today()
      ? [{ label: t('fact.commitment'), value: t('until', { day: formatLocalDate(dayBefore(commitmentEndsOn)) }) }]
      : []),
    ...(nextDueOn ? [{ label: t('fact.nextDue'), value: formatLocalDate(nextDueOn) }] : []),
    ...(endsOn ? [{ label: t('fact.lastDay'), value: formatLocalDate(dayBefore(endsOn)) }] : []),
    ...later.map((term) => ({
      label: t('fact.change', { day: formatLocalDate(term.startsOn) }),
      value: `${term.planName}, ${price(term.priceInclTaxCents)}`,
    })),
    ...ahead.map((pause) => ({
      label: t('fact.pause'),
      value: pause.endsOn
        ? t('pauseFromTo', { from: formatLocalDate(pause.startsOn), to: formatLocalDate(dayBefore(pause.endsOn)) })
        : t('pauseFrom', { from: formatLocalDate(pause.startsOn) }),
    })),
  ];
  return (
    <dl className={classes['facts']}>
      {facts.map(({ label, value }) => (
        <div key={label + value}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
