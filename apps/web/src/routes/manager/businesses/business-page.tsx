import { Anchor, SimpleGrid } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BusinessRecordDocument } from '../../../generated/manager/graphql';
import { PageTitle } from '../../../ui/page-title';
import { useIdInPath } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { spacedSiret } from './business-form';
import { BusinessIdentity } from './business-identity';
import { BusinessPeople } from './business-people';
import './words';

const TOUCHED = { additionalTypenames: ['Business', 'BusinessMember'] };

/** A business: who works there, and what is written of it on an invoice. */
export function BusinessPage() {
  const { t } = useTranslation('manager');
  const id = useIdInPath();
  const [{ data, error }, retry] = useQuery({ query: BusinessRecordDocument, variables: { id }, context: TOUCHED });
  const back = (
    <Anchor component={Link} to="/gestion/entreprises" display="inline-block" py={10}>
      {t('businesses.back')}
    </Anchor>
  );
  if (!data) return <Waiting error={error} retry={retry} />;
  const { business } = data;
  if (!business) {
    return (
      <>
        <PageTitle title={t('businesses.gone')} />
        {back}
      </>
    );
  }
  const known = [
    business.legalForm,
    t('businesses.siret', { siret: spacedSiret(business.siret) }),
    business.commune,
  ].filter(Boolean);
  return (
    <>
      {back}
      <PageTitle title={business.name} lead={known.join(', ')} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
        <BusinessPeople business={business} />
        <BusinessIdentity key={business.id} business={business} />
      </SimpleGrid>
    </>
  );
}
