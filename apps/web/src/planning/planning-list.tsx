import { Button, Card, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatHour, formatSlot } from '../ui/format/time';
import { PoleIcon } from '../ui/pole-band';
import { useNow } from '../ui/use-now';
import { byPole } from './by-pole';
import { civilDay } from './days';
import { freePeriods, notBefore, ontoGrid, periodOf, type Period } from './free-periods';
import classes from './planning-list.module.css';
import { toneOf } from './tone';
import type { RowActs } from './timeline-row';
import type { PlanningRow, PlanningWindow } from './use-planning';

const MINUTE = 60_000;

interface Props {
  readonly planning: PlanningWindow;
  readonly day: string;
  readonly acts: RowActs;
}

/** The same planning as words and buttons, for a keyboard, a screen reader or a small screen. */
export function PlanningList({ planning, day, acts }: Props) {
  const open = planning.openPeriods.map(periodOf);
  return byPole(planning.rows).map(({ pole, rows }) => (
    <section key={pole.id} aria-labelledby={`list-${pole.id}`} className={classes['pole']}>
      <Title order={2} fz={18} id={`list-${pole.id}`} className={classes['poleName']}>
        <PoleIcon code={pole.code} hue={pole.hue} /> {pole.name}
      </Title>
      <ul className={classes['rows']}>
        {rows.map((row) => (
          <ListRow key={row.resource.id} row={row} open={open} day={day} acts={acts} />
        ))}
      </ul>
    </section>
  ));
}

interface RowProps {
  readonly row: PlanningRow;
  readonly open: readonly Period[];
  readonly day: string;
  readonly acts: RowActs;
}

function ListRow({ row, open, day, acts }: RowProps) {
  const { t } = useTranslation('booking');
  const now = useNow();
  const { resource, occupations } = row;
  const { gridMinutes, minimumMinutes } = resource.rules;
  const midnight = civilDay(day).toMillis();
  const free = notBefore(freePeriods(open, occupations.map(periodOf)), now)
    .map(({ start, end }) => ({ start: ontoGrid(start, midnight, gridMinutes), end }))
    .filter(({ start, end }) => end - start >= minimumMinutes * MINUTE);
  const shown = occupations.filter((one) => one.label || !['taken', 'down'].includes(toneOf(one)));
  return (
    <Card component="li" padding="sm" style={{ borderInlineStart: `4px solid ${resource.pole.hue}` }}>
      <Link to={acts.resourcePath} params={{ id: resource.id }} className={classes['name']}>
        {resource.name}
      </Link>
      {shown.length > 0 && (
        <ul className={classes['occupations']}>
          {shown.map((occupation) => (
            <li key={occupation.id} data-mine={occupation.mine || undefined}>
              <Text span fw={650}>
                {formatHour(occupation.startsAt)} – {formatHour(occupation.endsAt)}
              </Text>{' '}
              {occupation.bookingId ? (
                <Button variant="subtle" size="compact-md" mih={44} onClick={() => acts.onOpen(occupation, row)}>
                  {occupation.mine ? t('mine') : occupation.label}
                </Button>
              ) : (
                (occupation.label ?? t(toneOf(occupation)))
              )}
            </li>
          ))}
        </ul>
      )}
      {!resource.inService && <Text c="var(--etabli-danger)">{t('outOfService')}</Text>}
      {resource.inService && resource.bookable && (
        <Group gap="xs" mt={6}>
          {free.length === 0 && <Text c="dimmed">{t('nothingFree')}</Text>}
          {free.map(({ start, end }) => (
            <Button
              key={start}
              variant="default"
              radius="xl"
              px="md"
              aria-label={`${t('panel.book')} : ${resource.name}, ${formatSlot(start, end)}`}
              onClick={() => acts.onPick(row, start)}
            >
              {formatHour(start)} – {formatHour(end)}
            </Button>
          ))}
        </Group>
      )}
    </Card>
  );
}
