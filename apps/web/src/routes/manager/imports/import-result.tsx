import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refused } from '../refused';
import { ListButton } from './list-button';
import { ReportSection } from './report-section';
import type { Report } from './send-list';
import type { Import } from './use-import';
import './words';

/** What was brought in, and where one goes back to. */
export interface ResultKind {
  /** Key of its words. */
  readonly word: 'members' | 'machines' | 'bank';
  readonly list: string;
}

interface Props extends ActsProps {
  readonly report: Report;
}

/** What a list does, or did, line by line, and what may be done now. */
export function ImportResult({ kind, list, report }: Props) {
  const { t } = useTranslation('manager');
  return (
    <ReportSection
      key={`${report.applied}`}
      report={report}
      context={kind.word}
      knownBy={t(`imports.${kind.word}.knownBy`)}
      title={report.applied ? t('imports.done') : t('imports.tried', { file: list.file?.name })}
    >
      <Refused refusals={list.answer?.refusals ?? []} />
      <Acts kind={kind} list={list} />
    </ReportSection>
  );
}

interface ActsProps {
  readonly kind: ResultKind;
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
          {t('imports.again', { context: kind.word })}
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
