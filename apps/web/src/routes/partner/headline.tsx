import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format/money';
import { busiestPole } from './busiest-pole';
import type { Report } from './report';
import classes from './usage-report.module.css';

interface Props {
  readonly report: Report;
}

/** The sentence a committee can read aloud. */
export function Headline({ report }: Props) {
  const { t } = useTranslation('partner');
  const artisans = report.artisansHosted.value ?? null;
  const hours = report.hoursBooked.value ?? null;
  const words = { artisans: formatNumber(artisans ?? 0, 0), hours: formatNumber(hours ?? 0, 0) };
  const busiest = busiestPole(report);
  return (
    <section aria-label={t('headline.title')} className={classes['headline']}>
      <Text fz={{ base: 20, sm: 24 }} fw={650} lh={1.35} maw="60ch">
        {hours === null ? t('headline.hidden') : t(artisans === null ? 'headline.hours' : 'headline.full', words)}
      </Text>
      {busiest && (
        <Text mt={4} maw="68ch">
          {t('headline.busiest', { pole: busiest.name, hours: formatNumber(busiest.hours, 0) })}
        </Text>
      )}
    </section>
  );
}
