import { Anchor, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { Section } from '../../../ui/section';
import { Refused } from '../refused';
import { MACHINES, MEMBERS, type ImportKind } from './import-kinds';
import { ListButton } from './list-button';
import { PrepareSection } from './prepare-section';
import { ReportSection } from './report-section';
import { useImport, type Import } from './use-import';
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
          <ReportSection
            key={`${report.applied}`}
            report={report}
            knownBy={t(`imports.${kind.word}.knownBy`)}
            title={report.applied ? t('imports.done') : t('imports.tried', { file: list.file?.name })}
          >
            <Refused refusals={list.answer?.refusals ?? []} />
            <Acts kind={kind} list={list} />
          </ReportSection>
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

interface ActsProps {
  readonly kind: ImportKind;
  readonly list: Import;
}

/** What comes after the try: write it, or choose the corrected file. */
function Acts({ kind, list: { answer, busy, tryList, apply, forget } }: ActsProps) {
  const { t } = useTranslation('manager');
  const report = answer?.report;
  if (!report) return null;
  const toWrite = report.created + report.updated;
  if (report.applied) {
    return (
      <Group>
        <Button component={Link} to={kind.list}>
          {t(`imports.${kind.word}.back`)}
        </Button>
        <Button variant="default" onClick={forget}>
          {t('imports.again')}
        </Button>
      </Group>
    );
  }
  const ready = report.refused === 0 && toWrite > 0;
  return (
    <Stack gap="sm">
      {report.refused === 0 && <Text>{t(ready ? `imports.${kind.word}.next` : 'imports.nothing')}</Text>}
      <Group>
        {ready && (
          <Button loading={busy} onClick={() => void apply()}>
            {t('imports.apply', { count: toWrite })}
          </Button>
        )}
        <ListButton
          quiet={ready}
          label={t(report.refused > 0 ? 'imports.chooseCorrected' : 'imports.chooseOther')}
          busy={busy}
          onFile={tryList}
        />
      </Group>
    </Stack>
  );
}
