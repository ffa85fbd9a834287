import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PoleBand } from '../../ui/pole-band';
import type { Figure } from './change-of';
import { FigureBar } from './figure-bar';
import type { Report } from './report';
import { ReportSection } from './report-section';
import classes from './usage-report.module.css';
import { useFigureWords, type Unit } from './use-figure-words';

interface Props {
  readonly report: Report;
}

/** Which poles are used how much of the time they could be, and by how many. */
export function PolesSection({ report }: Props) {
  const { t } = useTranslation('partner');
  const words = useFigureWords(report.threshold);
  const longest = Math.max(1, ...report.poles.map(({ occupancyPercent }) => occupancyPercent.value ?? 0));
  const inWords = (figure: Figure, unit: Unit): string =>
    figure.partial ? `${words.figure(figure, unit)} (${t('partial')})` : words.figure(figure, unit);
  return (
    <ReportSection report={report} title={t('poles.title')} lead={t('poles.lead')} code="OCCUPANCY">
      <ul className={classes['lines']}>
        {report.poles.map(({ poleCode, poleName, hue, artisans, hoursBooked, occupancyPercent }) => (
          <li key={poleCode}>
            <PoleBand hue={hue}>
              <FigureBar
                label={poleName}
                value={words.figure(occupancyPercent, 'percent')}
                share={(occupancyPercent.value ?? 0) / longest}
              />
              <Text size="sm" c="dimmed">
                {t('poles.line', { artisans: inWords(artisans, 'persons'), hours: inWords(hoursBooked, 'hours') })}
              </Text>
            </PoleBand>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="sm">
        {t('poles.overlap')}
      </Text>
    </ReportSection>
  );
}
