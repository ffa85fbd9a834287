import { Button, SimpleGrid, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HouseRulesVersionsDocument } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { EmptyState } from '../../../ui/empty-state';
import { PageTitle } from '../../../ui/page-title';
import { Waiting } from '../../../ui/waiting';
import { PastVersions } from './past-versions';
import { StandingSection } from './standing-section';
import { VersionSection } from './version-section';
import { versionsByDay } from '../versions-by-day';
import './words';

/** The house rules as they stand, those announced and replaced, and who has yet to accept. */
export function ManagerHouseRulesPage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: HouseRulesVersionsDocument });
  const write = (
    <Button
      component={Link}
      to="/gestion/reglement/nouvelle-version"
      leftSection={<IconPencil size={20} stroke={1.75} aria-hidden="true" />}
    >
      {t('houseRules.publish')}
    </Button>
  );
  const versions = data?.houseRulesVersions;
  const { inForce, toCome, past } = versionsByDay(versions ?? [], today());
  const toAccept = [...(inForce ? [inForce] : []), ...toCome];
  return (
    <>
      <PageTitle title={t('houseRules.title')} lead={t('houseRules.lead')}>
        {versions && versions.length > 0 && write}
      </PageTitle>
      {!versions && <Waiting error={error} retry={retry} lines={6} />}
      {versions?.length === 0 && (
        <EmptyState title={t('houseRules.none')} action={write}>
          {t('houseRules.noneNext')}
        </EmptyState>
      )}
      {toAccept.length > 0 && (
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
          <Stack gap="md">
            {toAccept.map((version) => (
              <VersionSection key={version.id} version={version} announced={version !== inForce} />
            ))}
            <PastVersions versions={past} />
          </Stack>
          <Stack gap="md">
            {toAccept.map((version) => (
              <StandingSection key={version.id} version={version} alone={toAccept.length === 1} />
            ))}
          </Stack>
        </SimpleGrid>
      )}
    </>
  );
}
