import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyPapersDocument } from '../generated/papers/graphql';
import { Waiting } from '../ui/waiting';
import { AskedDocuments } from './asked-documents';
import './words';

interface Props {
  /** Only what is asked whatever one books. */
  readonly ofMembers?: boolean;
  /** Something was sent or withdrawn. */
  readonly onChange?: () => void;
}

/** Each document asked of me, those to send first. */
export function MyDocuments({ ofMembers = false, onChange }: Props) {
  const { t } = useTranslation('papers');
  const [{ data, error }, read] = useQuery({ query: MyPapersDocument, requestPolicy: 'cache-and-network' });
  if (!data?.viewer) return <Waiting error={error} retry={read} />;
  const { askedDocuments, documents } = data.viewer;
  const again = (): void => {
    read({ requestPolicy: 'network-only' });
    onChange?.();
  };
  const asked = askedDocuments.filter(({ type }) => !ofMembers || type.requiredOf !== 'BOOKERS_OF_KIND');
  if (asked.length === 0) return <Text c="dimmed">{t('documents.none')}</Text>;
  return <AskedDocuments asked={asked} papers={documents} onChange={again} />;
}
