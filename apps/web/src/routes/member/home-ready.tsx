import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BookingPanel } from '../../booking/booking-panel';
import type { BookingWish } from '../../booking/use-slot-form';
import type { MachineCardFragment } from '../../generated/member/graphql';
import { MachineLine } from './machine-line';
import classes from './machine-line.module.css';
import { readyMachines } from './readiness';

const SHOWN = 6;

/** What I may use now, with the next free slot one tap away. */
export function HomeReady({ machines }: { readonly machines: readonly MachineCardFragment[] }) {
  const { t } = useTranslation('member');
  const [wish, setWish] = useState<BookingWish | null>(null);
  const ready = readyMachines(machines).slice(0, SHOWN);
  return (
    <>
      <Text c="dimmed" mb="md">
        {t(ready.length > 0 ? 'home.mayLead' : 'home.mayNone')}
      </Text>
      <ul className={classes['lines']} data-column>
        {ready.map((machine) => (
          <MachineLine key={machine.id} machine={machine} brief>
            <Button
              variant="light"
              px={{ base: 'xs', xs: 'sm' }}
              aria-label={`${t('machine.book')} : ${machine.name}`}
              onClick={() => setWish({ resourceId: machine.id })}
            >
              {t('machine.book')}
            </Button>
          </MachineLine>
        ))}
      </ul>
      <Group mt="sm">
        <Anchor component={Link} to="/machines" py="sm">
          {t('home.allMachines')}
        </Anchor>
        <Anchor component={Link} to="/creneau" py="sm">
          {t('booking:findSlot')}
        </Anchor>
      </Group>
      <BookingPanel wish={wish} onClose={() => setWish(null)} />
    </>
  );
}
