import { Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HouseLimitsDocument } from '../../../generated/manager/graphql';
import { PageTitle } from '../../../ui/page-title';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { PolicySection } from './policy-section';
import { PresenceSection } from './presence-section';
import { QuotasSection } from './quotas-section';
import '../words';

const TOUCHED = { additionalTypenames: ['Quota', 'BookingPolicy'] };

/** What holds for every machine: shares of hours, absences, working alone. */
export function RulesPage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: HouseLimitsDocument, context: TOUCHED });
  const readAgain = (): void => retry({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t('limits.title')} lead={t('limits.lead')} />
      {!data && <Waiting error={error} retry={retry} lines={6} />}
      {data && (
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
          <QuotasSection quotas={data.quotas} onChanged={readAgain} />
          <Stack gap="md">
            <PolicySection policy={data.bookingPolicy} />
            <PresenceSection names={data.presenceNames} />
            <Section title={t('limits.elsewhere')}>
              <Text mb="xs">{t('limits.elsewhereLead')}</Text>
              <Anchor component={Link} to="/gestion/machines" display="block" py={10}>
                {t('limits.machines')}
              </Anchor>
              <Anchor component={Link} to="/gestion/horaires" display="block" py={10}>
                {t('limits.hours')}
              </Anchor>
            </Section>
          </Stack>
        </SimpleGrid>
      )}
    </>
  );
}
