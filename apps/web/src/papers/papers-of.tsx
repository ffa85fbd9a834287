import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PapersOfDocument } from '../generated/papers/graphql';
import { Waiting } from '../ui/waiting';
import { AskedDocuments } from './asked-documents';
import './words';

/** Staff: what is asked of somebody on paper; what they bring to the desk is photographed and handed in for them. */
export function PapersOf({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('papers');
  const [{ data, error }, read] = useQuery({
    query: PapersOfDocument,
    variables: { personId },
    requestPolicy: 'cache-and-network',
  });
  if (!data?.person) return <Waiting error={error} retry={read} />;
  const { askedDocuments, documents } = data.person;
  if (askedDocuments.length === 0) return <Text c="dimmed">{t('documents.noneOf')}</Text>;
  return (
    <AskedDocuments
      asked={askedDocuments}
      papers={documents}
      personId={personId}
      onChange={() => read({ requestPolicy: 'network-only' })}
    />
  );
}
