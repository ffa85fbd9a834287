import { Anchor, Button, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { Section } from '../../../ui/section';
import { ImportResult } from '../imports/import-result';
import { ListButton } from '../imports/list-button';
import { useImport, type Import } from '../imports/use-import';
import { Refused } from '../refused';
import './words';

const KIND = { word: 'bank', list: '/gestion/facturation/rapprochement' } as const;

/** Brings the statement of the bank in, from a file or pasted: the try line by line, then the writing. */
export function StatementPage() {
  const { t } = useTranslation('manager');
  const list = useImport('/files/imports/bank-lines');
  const [pasted, setPasted] = useState('');
  const report = list.answer?.report;
  return (
    <>
      <Anchor component={Link} to={KIND.list} display="inline-block" py={12}>
        {t('bank.title')}
      </Anchor>
      <PageTitle title={t('bank.statement.title')} lead={t('bank.statement.lead')} />
      <Stack gap="md">
        {report ? (
          <>
            <ImportResult kind={KIND} list={list} report={report} />
            {!report.applied && pasted !== '' && (
              <PasteSection title={t('bank.statement.correct')} list={list} pasted={pasted} onPaste={setPasted} />
            )}
          </>
        ) : (
          <>
            <Refused refusals={list.answer?.refusals ?? []} />
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
              <Section title={t('bank.statement.fileTitle')}>
                <Stack gap="sm" align="flex-start">
                  <Text>{t('bank.statement.fileHint')}</Text>
                  <ListButton quiet={false} label={t('bank.statement.file')} busy={list.busy} onFile={list.tryList} />
                </Stack>
              </Section>
              <PasteSection title={t('bank.statement.paste')} list={list} pasted={pasted} onPaste={setPasted} />
            </SimpleGrid>
          </>
        )}
      </Stack>
    </>
  );
}

interface PasteProps {
  readonly title: string;
  readonly list: Import;
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
}

/** Lines copied from the site of the bank or from a spreadsheet. */
function PasteSection({ title, list: { busy, tryList }, pasted, onPaste }: PasteProps) {
  const { t } = useTranslation('manager');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void tryList(new File([pasted], t('bank.statement.name'), { type: 'text/csv' }));
  };
  return (
    <Section title={title}>
      <Stack gap="sm" align="flex-start" component="form" onSubmit={submit}>
        <Textarea
          w="100%"
          autosize
          minRows={4}
          maxRows={14}
          label={t('bank.statement.pasted')}
          description={t('bank.statement.pastedHint')}
          placeholder={t('bank.statement.example')}
          value={pasted}
          onChange={({ currentTarget }) => onPaste(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={busy} disabled={pasted.trim() === ''}>
          {t('bank.statement.try')}
        </Button>
      </Stack>
    </Section>
  );
}
