import { Alert, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyApplicationDocument } from '../../generated/applicant/graphql';
import { MyDocuments } from '../../papers/my-documents';
import { PageTitle } from '../../ui/page-title';
import { Section } from '../../ui/section';
import { Waiting } from '../../ui/waiting';
import classes from './applicant.module.css';
import { ApplicationDraft } from './application-draft';
import { Progress } from './progress';
import { SentApplication } from './sent-application';
import './words';

/** The first page of a newcomer: what is left to do, and doing it. */
export function ApplicantHomePage() {
  const { t } = useTranslation('applicant');
  const [{ data, error }, read] = useQuery({ query: MyApplicationDocument, requestPolicy: 'cache-and-network' });
  const applicant = data?.viewer;
  if (!applicant) return <Waiting error={error} retry={read} />;
  const { application } = applicant;
  const again = (): void => read({ requestPolicy: 'network-only' });
  const isSent = application?.state === 'SUBMITTED';
  return (
    <div className={classes['page']}>
      <PageTitle title={t('title', { name: applicant.firstName })} lead={isSent ? undefined : t('lead')} />
      {application?.state === 'DECLINED' && (
        <Alert color="brick" variant="light" icon={<IconInfoCircle />} title={t('declined.title')}>
          <Text>{t('declined.why')}</Text>
          <Text fw={650}>{application.reason}</Text>
          <Text mt="sm">{t('declined.again')}</Text>
        </Alert>
      )}
      <div className={classes['columns']}>
        {application && <Progress steps={application.steps} />}
        {isSent && application ? (
          <Stack gap="md">
            <SentApplication application={application} />
            <Section title={t('documents')}>
              <MyDocuments ofMembers onChange={again} />
            </Section>
          </Stack>
        ) : (
          <ApplicationDraft applicant={applicant} plans={data.plans} onChange={again} />
        )}
      </div>
    </div>
  );
}
