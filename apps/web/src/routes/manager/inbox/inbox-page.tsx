import { Anchor, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { InboxDocument } from '../../../generated/manager/graphql';
import { formatLocalDate } from '../../../ui/format/time';
import { PageTitle } from '../../../ui/page-title';
import { useLookAgain } from '../../../ui/use-look-again';
import { Waiting } from '../../../ui/waiting';
import { ApplicationCard } from './application-card';
import { DocumentCard } from './document-card';
import { RequestCard } from './request-card';
import '../words';

/** All that waits for a yes or a no, in one place. */
export function InboxPage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, read] = useQuery({ query: InboxDocument, requestPolicy: 'cache-and-network' });
  const again = (): void => read({ requestPolicy: 'network-only' });
  useLookAgain(read);
  if (!data) return <Waiting error={error} retry={read} />;
  const { applications, documentsToReview, today } = data;
  const requests = today.toValidate.filter(({ kind }) => kind === 'BOOKING_REQUEST');
  const others = today.toValidate.filter(({ kind }) => !['BOOKING_REQUEST', 'APPLICATION', 'DOCUMENT'].includes(kind));
  return (
    <>
      <PageTitle title={t('inbox.title')} lead={t('inbox.lead')} />
      <SimpleGrid cols={{ base: 1, lg: 3 }} spacing="lg">
        <Pile title={t('inbox.requests')} count={requests.length}>
          {requests.map(({ subjectId }) => (
            <RequestCard key={subjectId} bookingId={subjectId} onDecided={again} />
          ))}
        </Pile>
        <Pile title={t('inbox.applications')} count={applications.totalCount}>
          {applications.nodes.map((application) => (
            <ApplicationCard key={application.id} application={application} onDecided={again} />
          ))}
        </Pile>
        <Pile title={t('inbox.documents')} count={documentsToReview.totalCount}>
          {documentsToReview.nodes.map((document) => (
            <DocumentCard key={document.id} document={document} onDecided={again} />
          ))}
        </Pile>
      </SimpleGrid>
      {others.length > 0 && (
        <Stack mt="xl" gap="sm">
          <Title order={2} fz={20}>
            {t('inbox.others')}
          </Title>
          <Card>
            {others.map(({ kind, subjectId, label, dueOn }) => (
              <div key={kind + subjectId + label}>
                <Anchor component={Link} to={`/gestion/membres/${subjectId}`} display="inline-block" py="xs">
                  {label}
                </Anchor>
                {dueOn && <Text span c="dimmed">{` ${t('today.dueOn', { day: formatLocalDate(dueOn) })}`}</Text>}
              </div>
            ))}
          </Card>
        </Stack>
      )}
    </>
  );
}

interface PileProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** What waits, of one sort; says so when nothing does. */
function Pile({ title, count, children }: PileProps) {
  const { t } = useTranslation('manager');
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={2} fz={20} mb="sm" id={heading}>
        {title} ({count})
      </Title>
      {count === 0 && <Text c="dimmed">{t('inbox.nothing')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
    </section>
  );
}
