import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SubscriptionCountsDocument, type SubscriptionLife } from '../../../generated/manager/graphql';
import classes from './life-board.module.css';
import '../words';

interface Props {
  readonly chosen: SubscriptionLife | null;
  readonly onChoose: (life: SubscriptionLife | null) => void;
}

/** What asks for somebody first, what is over last. */
export const BOARD: readonly SubscriptionLife[] = [
  'ACTIVE',
  'PAST_DUE',
  'RESTRICTED',
  'SUSPENDED',
  'PAUSED',
  'NOTICE_GIVEN',
  'ENDED',
];

const TOUCHED = { additionalTypenames: ['PlanSubscription'] };

/** How many subscriptions stand where; a state chosen lists them. */
export function LifeBoard({ chosen, onChoose }: Props) {
  const { t } = useTranslation('manager');
  const [{ data }] = useQuery({ query: SubscriptionCountsDocument, context: TOUCHED });
  const counts = new Map(data?.subscriptionCounts.map(({ life, count }) => [life, count]));
  const whole = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const tiles = [
    { life: null, word: t('life.all'), count: whole },
    ...BOARD.map((life) => ({ life, word: t(`life.state.${life}`), count: counts.get(life) ?? 0 })),
  ];
  return (
    <div role="group" aria-label={t('people.subscriptions.state')} className={classes['board']}>
      {tiles.map(({ life, word, count }) => (
        <button
          key={word}
          type="button"
          className={classes['tile']}
          aria-pressed={chosen === life}
          onClick={() => onChoose(life)}
        >
          <strong>{data ? count : '…'}</strong>
          <span>{word}</span>
        </button>
      ))}
    </div>
  );
}
