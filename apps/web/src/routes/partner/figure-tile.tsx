import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Figure } from './change-of';
import { DefinitionButton } from './definition-button';
import type { Report } from './report';
import classes from './usage-report.module.css';
import { useFigureWords, type Unit } from './use-figure-words';

interface Props {
  readonly report: Report;
  /** Of its definition. */
  readonly code: string;
  readonly unit: Unit;
  readonly now: Figure;
  readonly before: Figure;
}

/** Figure, unit, change in words, definition one tap away. */
export function FigureTile({ report, code, unit, now, before }: Props) {
  const { t } = useTranslation('partner');
  const words = useFigureWords(report.threshold);
  const hidden = now.value === null || now.value === undefined;
  return (
    <li className={classes['tile']}>
      <div className={classes['tileHead']}>
        <Text fw={600}>{report.definitions.find((one) => one.code === code)?.name}</Text>
        <DefinitionButton report={report} code={code} />
      </div>
      <Text fz={hidden ? 20 : 40} fw={650} lh={1.15} component="p" m={0} className={classes['figure']}>
        {words.figure(now, unit)}
        {!hidden && (
          <Text span fz="md" fw={400} lh={1.3} className={classes['unit']}>
            {t(`unit.${unit}`, { count: now.value ?? 0 })}
          </Text>
        )}
      </Text>
      {now.partial && <Text size="sm">{t('partial')}</Text>}
      <Text size="sm" c="dimmed">
        {words.change(now, before, unit)}
      </Text>
    </li>
  );
}
