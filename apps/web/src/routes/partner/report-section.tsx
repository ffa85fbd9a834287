import { Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { DefinitionButton } from './definition-button';
import type { Report } from './report';
import classes from './usage-report.module.css';

interface Props {
  readonly report: Report;
  readonly title: string;
  readonly lead?: string;
  /** Of the definition that explains the section. */
  readonly code?: string;
  readonly children: ReactNode;
}

/** One part of the sheet under its heading. */
export function ReportSection({ report, title, lead, code, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={classes['section']}>
      <div className={classes['tileHead']}>
        <Title order={2} id={heading} fz={{ base: 20, sm: 24 }}>
          {title}
        </Title>
        {code && <DefinitionButton report={report} code={code} />}
      </div>
      {lead && (
        <Text c="dimmed" maw="68ch" mb="sm">
          {lead}
        </Text>
      )}
      {children}
    </section>
  );
}
