import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMinutes } from '../../../ui/format/time';
import { PoleIcon } from '../../../ui/pole-band';
import classes from './hours.module.css';
import { totalHours, type ResourceHours } from './pole-hours';
import '../words';

interface Props {
  readonly lines: readonly ResourceHours[];
  /** Minutes of the longest bar of the page. */
  readonly longest: number;
}

/** The machines of one pole, each with what was booked above what was used. */
export function PoleHours({ lines, longest }: Props) {
  const { t } = useTranslation('manager');
  const pole = lines[0]?.resource.pole;
  if (!pole) return null;
  const total = totalHours(lines);
  return (
    <section aria-label={pole.name} className={classes['pole']}>
      <Title order={2} fz="lg" className={classes['poleName']}>
        <PoleIcon code={pole.code} hue={pole.hue} /> {pole.name}
        <span className={classes['poleTotal']}>
          {t('hours.both', { booked: formatMinutes(total.bookedMinutes), used: formatMinutes(total.usedMinutes) })}
        </span>
      </Title>
      <ul className={classes['lines']}>
        {lines.map((line) => (
          <li key={line.resource.id}>
            <MachineHours line={line} longest={longest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MachineHours({ line, longest }: { readonly line: ResourceHours; readonly longest: number }) {
  const { t } = useTranslation('manager');
  const { resource, bookedMinutes, usedMinutes, givenBackMinutes, noShows } = line;
  const asides = [
    ...(givenBackMinutes > 0 ? [t('hours.givenBackOf', { time: formatMinutes(givenBackMinutes) })] : []),
    ...(noShows > 0 ? [t('hours.noShowsOf', { count: noShows })] : []),
  ];
  const width = (minutes: number): string => `${(100 * minutes) / Math.max(longest, 1)}%`;
  return (
    <>
      <Link to={`/gestion/machines/${resource.id}`} className={classes['machine']}>
        {resource.name}
      </Link>
      <div className={classes['bars']}>
        <div className={classes['bar']}>
          <div className={classes['booked']} style={{ width: width(bookedMinutes) }} aria-hidden="true" />
          <span>{t('hours.bookedOf', { time: formatMinutes(bookedMinutes) })}</span>
        </div>
        <div className={classes['bar']}>
          <div className={classes['used']} style={{ width: width(usedMinutes) }} aria-hidden="true" />
          <span>
            {usedMinutes > 0 ? t('hours.usedOf', { time: formatMinutes(usedMinutes) }) : t('hours.notMeasured')}
          </span>
        </div>
        {asides.length > 0 && <span className={classes['asides']}>{asides.join(' · ')}</span>}
      </div>
    </>
  );
}
