import { Button, Text, Title } from '@mantine/core';
import { IconCalendar, IconLayoutGrid, IconTools } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n/language';
import { ZONE } from '../../../ui/format/time';
import type { HomeData } from './home-data';
import { OpenNow } from './open-now';
import { PictureQuilt } from './picture-quilt';
import classes from './welcome.module.css';

/** « juin 2020 » */
const monthOf = (day: string): string =>
  DateTime.fromISO(day, { zone: ZONE }).setLocale(currentLanguage()).toFormat('LLLL yyyy').replaceAll(' ', '\u00a0');

/** The first sentence, and what follows it. */
const halves = (presentation: string): readonly [string, string] => {
  const [first = ''] = /^.*?[.!?…](?=\s|$)/su.exec(presentation) ?? [presentation];
  return [first, presentation.slice(first.length).trim()];
};

/** The place in one sentence, a few figures that are true today, and the two ways on. */
export function Hero({ home }: { readonly home: HomeData }) {
  const { t } = useTranslation('welcome');
  const { manufacture, resources, poles } = home;
  const [lead, more] = halves(manufacture.presentation);
  return (
    <section className={classes['hero']} aria-labelledby="welcome-title">
      <div className={classes['heroWords']}>
        <Text className={classes['eyebrow']}>{manufacture.name}</Text>
        <Title order={1} id="welcome-title" className={classes['headline']}>
          {t('hero.title')}
        </Title>
        <Text className={classes['presentation']}>{lead}</Text>
        <div className={classes['heroActs']}>
          <Button component={Link} to="/inscription" size="lg">
            {t('hero.join')}
          </Button>
          <Button component={Link} to="/" hash="poles" size="lg" variant="default">
            {t('hero.machines')}
          </Button>
        </div>
        <ul className={classes['facts']}>
          <li>
            <OpenNow calendar={home.openingCalendar} />
          </li>
          <li>
            <IconTools size={20} stroke={1.75} aria-hidden="true" />
            {t('hero.resources', { count: resources.totalCount })}
          </li>
          <li>
            <IconLayoutGrid size={20} stroke={1.75} aria-hidden="true" />
            {t('hero.poles', { count: poles.length })}
          </li>
          {manufacture.openedOn && (
            <li>
              <IconCalendar size={20} stroke={1.75} aria-hidden="true" />
              {t('hero.since', { month: monthOf(manufacture.openedOn) })}
            </li>
          )}
        </ul>
        {more && <Text className={classes['more']}>{more}</Text>}
      </div>
      <PictureQuilt poles={poles} resources={resources.nodes} />
    </section>
  );
}
