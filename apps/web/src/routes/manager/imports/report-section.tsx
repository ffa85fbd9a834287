import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import { StateWord } from '../../../ui/state-word';
import classes from './imports.module.css';
import { ReportLines } from './report-lines';
import type { Report } from './send-list';
import './words';

const COUNTS = [
  { name: 'refused', tone: 'bad' },
  { name: 'created', tone: 'good' },
  { name: 'updated', tone: 'warning' },
  { name: 'unchanged', tone: 'quiet' },
] as const;

interface Props {
  readonly title: string;
  readonly report: Report;
  /** What is brought in, where its words are its own. */
  readonly context: string;
  /** What a line is known by. */
  readonly knownBy: string;
  /** What may be done now. */
  readonly children: ReactNode;
}

/** What a list will do: in figures and what may be done now, then what is to be corrected, then the rest, line by line. */
export function ReportSection({ title, report, context, knownBy, children }: Props) {
  const { t } = useTranslation('manager');
  const section = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: who works with the keyboard goes on from here.
  useEffect(() => section.current?.focus(), []);
  const refused = report.lines.filter(({ outcome }) => outcome === 'REFUSED');
  const fine = report.lines.filter(({ outcome }) => outcome !== 'REFUSED');
  return (
    <div ref={section} tabIndex={-1} style={{ outline: 'none' }}>
      <Section title={title}>
        <Stack gap="md">
          <div role="status">
            {' '}
            <ul className={classes['counts']}>
              {COUNTS.filter(({ name }) => report[name] > 0).map(({ name, tone }) => (
                <li key={name}>
                  <StateWord tone={tone}>{t(`imports.${name}`, { count: report[name], context })}</StateWord>
                </li>
              ))}
            </ul>
          </div>
          {report.ignoredColumns.length > 0 && (
            <Text c="dimmed">{t('imports.ignored', { columns: report.ignoredColumns.join(', ') })}</Text>
          )}
          {children}
          {refused.length > 0 && (
            <div>
              <Title order={3} fz="lg">
                {t('imports.correct')}
              </Title>
              <Text mb="xs">{t('imports.correctNext')}</Text>
              <ReportLines caption={t('imports.correct')} lines={refused} knownBy={knownBy} context={context} />
            </div>
          )}
          {!report.applied && fine.length > 0 && (
            <div>
              <Title order={3} fz="lg" mb="xs">
                {t('imports.fine')}
              </Title>
              <ReportLines caption={t('imports.fine')} lines={fine} knownBy={knownBy} context={context} />
            </div>
          )}
        </Stack>
      </Section>
    </div>
  );
}
