import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResponsiveTable, type Column } from '../../../ui/responsive-table';
import { StateWord } from '../../../ui/state-word';
import type { LineOutcome, ReportLine } from './send-list';
import './words';

const AT_ONCE = 25;

const TONES = { CREATED: 'good', UPDATED: 'warning', UNCHANGED: 'quiet', REFUSED: 'bad' } as const satisfies Record<
  LineOutcome,
  string
>;

interface Props {
  readonly caption: string;
  readonly lines: readonly ReportLine[];
  /** What is brought in, where its words are its own. */
  readonly context: string;
  /** What a line is known by. */
  readonly knownBy: string;
}

/** What each line does, by its number in the file, a few dozen at a time. */
export function ReportLines({ caption, lines, knownBy, context }: Props) {
  const { t } = useTranslation('manager');
  const [shown, setShown] = useState(AT_ONCE);
  const left = lines.length - shown;
  const columns: readonly Column<ReportLine>[] = [
    { key: 'line', header: t('imports.line'), cell: ({ line }) => `${t('imports.line')} ${line}` },
    {
      key: 'name',
      header: knownBy,
      cell: ({ name }) => <span style={{ overflowWrap: 'anywhere' }}>{name ?? t('imports.unnamed')}</span>,
    },
    {
      key: 'outcome',
      header: t('imports.outcome'),
      cell: (line) => (
        <>
          <StateWord tone={TONES[line.outcome]}>{t(`imports.willBe.${line.outcome}`, { context })}</StateWord>
          <LineDetail line={line} />
        </>
      ),
    },
  ];
  return (
    <>
      <ResponsiveTable
        caption={caption}
        columns={columns}
        rows={lines.slice(0, shown)}
        rowKey={({ line }) => String(line)}
      />
      {left > 0 && (
        <Button variant="default" mt="md" onClick={() => setShown(shown + AT_ONCE)}>
          {t('imports.more', { count: Math.min(left, AT_ONCE) })}
        </Button>
      )}
    </>
  );
}

function LineDetail({ line: { outcome, changes, reasons } }: { readonly line: ReportLine }) {
  const { t } = useTranslation('manager');
  if (outcome === 'REFUSED') return reasons.map((reason) => <Text key={reason}>{reason}</Text>);
  if (outcome !== 'UPDATED') return null;
  const names = [...new Set(changes.map((change) => t(`imports.column.${change}`)))].join(', ');
  return (
    <Text size="sm" c="dimmed">
      {t('imports.changes', { names })}
    </Text>
  );
}
