import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HouseRulesVersionsDocument } from '../../../generated/manager/graphql';
import { PageTitle } from '../../../ui/page-title';
import { Waiting } from '../../../ui/waiting';
import { WriteRules } from './write-rules';
import './words';

/** Where the next version of the house rules is written, from the last one. */
export function WriteHouseRulesPage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: HouseRulesVersionsDocument });
  return (
    <>
      <Anchor component={Link} to="/gestion/reglement" display="inline-block" py={10}>
        {t('houseRules.write.back')}
      </Anchor>
      <PageTitle title={t('houseRules.write.title')} lead={t('houseRules.write.lead')} />
      {data ? (
        <WriteRules last={data.houseRulesVersions[0] ?? null} />
      ) : (
        <Waiting error={error} retry={retry} lines={6} />
      )}
    </>
  );
}
