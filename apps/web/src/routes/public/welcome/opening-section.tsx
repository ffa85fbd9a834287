import { Anchor, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state';
import type { HomeData } from './home-data';
import { OpenNow } from './open-now';
import { OpeningExceptions } from './opening-exceptions';
import { OpeningWeek } from './opening-week';
import { Section } from './section';
import classes from './welcome.module.css';

interface Props {
  readonly manufacture: HomeData['manufacture'];
  readonly calendar: HomeData['openingCalendar'];
}

const mapOf = (address: string): string => `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;

/** When and where to come. */
export function OpeningSection({ manufacture, calendar }: Props) {
  const { t } = useTranslation('welcome');
  const known = calendar.openingHours.length > 0;
  return (
    <Section id="horaires" title={t('opening.title')}>
      <div className={classes['coming']}>
        <div className={classes['block']}>
          {known ? (
            <>
              <p className={classes['now']}>
                <OpenNow calendar={calendar} />
              </p>
              <OpeningWeek hours={calendar.openingHours} />
            </>
          ) : (
            <EmptyState title={t('opening.none')} />
          )}
        </div>
        <OpeningExceptions calendar={calendar} />
        <div className={classes['block']}>
          <Title order={3}>{t('address.title')}</Title>
          <Text component="address" className={classes['address']}>
            {manufacture.name}
            <br />
            {manufacture.address}
          </Text>
          <Anchor href={mapOf(manufacture.address)} target="_blank" rel="noreferrer" className={classes['mapLink']}>
            {t('address.map')}
            <IconExternalLink size={20} stroke={1.75} aria-hidden="true" />
          </Anchor>
        </div>
      </div>
    </Section>
  );
}
