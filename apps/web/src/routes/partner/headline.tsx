import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format/money';
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
      <Text fz={{ base: 20, sm: 24 }} fw={650} lh={1.35} maw="40ch">
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

/** Only when every pole can be told: a hidden one might have been the first. */
function busiestPole({ poles }: Report): { name: string; hours: number } | undefined {
  const known = poles.map(({ poleName, hoursBooked }) => ({ name: poleName, hours: hoursBooked.value ?? null }));
  if (known.some(({ hours }) => hours === null)) return undefined;
  const [first, second] = known
    .map(({ name, hours }) => ({ name, hours: hours ?? 0 }))
    .sort((a, b) => b.hours - a.hours);
  return first && first.hours > (second?.hours ?? 0) ? first : undefined;
}
