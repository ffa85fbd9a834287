import { Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { Section } from '../../../ui/section';
import { Refused } from '../refused';
import { MACHINES, MEMBERS, type ImportKind } from './import-kinds';
import { ImportResult } from './import-result';
import { ListButton } from './list-button';
import { PrepareSection } from './prepare-section';
import { useImport } from './use-import';
import './words';

export const MembersImportPage = () => <ImportPage kind={MEMBERS} />;
export const MachinesImportPage = () => <ImportPage kind={MACHINES} />;

/** Brings a list in: the file to fill in, the try line by line, then the writing. */
function ImportPage({ kind }: { readonly kind: ImportKind }) {
  const { t } = useTranslation('manager');
  const list = useImport(kind.address);
  const report = list.answer?.report;
  return (
    <>
      <Anchor component={Link} to={kind.list} display="inline-block" py={10}>
        {t(`imports.${kind.word}.back`)}
      </Anchor>
      <PageTitle title={t(`imports.${kind.word}.title`)} lead={t(`imports.${kind.word}.lead`)} />
      <Stack gap="md">
        {report ? (
          <ImportResult kind={kind} list={list} report={report} />
        ) : (
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
            <PrepareSection kind={kind} />
            <Section title={t('imports.try')}>
              <Stack gap="sm" align="flex-start">
                <Text>{t('imports.chooseHint')}</Text>
                <ListButton quiet={false} label={t('imports.choose')} busy={list.busy} onFile={list.tryList} />
                <Refused refusals={list.answer?.refusals ?? []} />
              </Stack>
            </Section>
          </SimpleGrid>
        )}
      </Stack>
    </>
  );
}
