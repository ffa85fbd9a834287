import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { QuizToWriteDocument } from '../../generated/teach/graphql';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { useIdInPath } from '../../ui/use-address';
import { Waiting } from '../../ui/waiting';
import './catalogue-words';
import { draftOf } from './quiz-draft';
import { QuizEditor } from './quiz-editor';

/** Where the quiz of a training is written, whole. */
export function QuizEditorPage() {
  const { t } = useTranslation('catalogue');
  const trainingId = useIdInPath();
  // never from the cache: the whole quiz is replaced by what stands here
  const [{ data, error, fetching }, read] = useQuery({
    query: QuizToWriteDocument,
    variables: { trainingId },
    requestPolicy: 'network-only',
  });
  const back = (
    <Anchor component={Link} to="/gestion/formations/catalogue" py="sm" display="inline-block">
      {t('writing.back')}
    </Anchor>
  );
  if (!data || fetching) return <Waiting error={error} retry={read} lines={6} />;
  const { training, writtenQuiz } = data;
  if (!training || !writtenQuiz)
    return (
      <>
        <PageTitle title={t('quiz')} />
        <EmptyState title={t('writing.absent')} action={back}>
          {t('writing.absentNext')}
        </EmptyState>
      </>
    );
  return (
    <>
      {back}
      <PageTitle title={t('writing.title', { title: training.title })} lead={t('writing.lead')} />
      <QuizEditor trainingId={training.id} initial={draftOf(writtenQuiz)} />
    </>
  );
}
