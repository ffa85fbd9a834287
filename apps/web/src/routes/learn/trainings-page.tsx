import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TrainingsDocument } from '../../generated/learn/graphql';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { Waiting } from '../../ui/waiting';
import classes from './learn.module.css';
import { MyEnrolments } from './my-enrolments';
import { TrainingCard } from './training-card';
import './words';

/** What is taught here, when, and how to be in it. */
export function TrainingsPage() {
  const { t } = useTranslation('learn');
  const [{ data, error }, read] = useQuery({ query: TrainingsDocument, requestPolicy: 'cache-and-network' });
  const again = (): void => read({ requestPolicy: 'network-only' });
  const offered = data?.trainings.filter((training) => training.offered);
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')} />
      <div className={classes['page']}>
        <MyEnrolments key={JSON.stringify(data?.trainingSessions)} onChange={again} />
        {!offered && <Waiting error={error} retry={read} />}
        {offered?.length === 0 && <EmptyState title={t('none')} />}
        <ul className={classes['trainings']}>
          {offered?.map((training) => (
            <TrainingCard
              key={training.id}
              training={training}
              sessions={data?.trainingSessions.nodes.filter(({ training: { id } }) => id === training.id) ?? []}
              onChange={again}
            />
          ))}
        </ul>
      </div>
    </>
  );
}
