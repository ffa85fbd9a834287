import { Button, Card, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { LeaveWaitlistDocument, type WaitlistPartsFragment } from '../../generated/member/graphql';
import { formatHour } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { SlotLine } from '../../ui/slot-line';
import { useAct } from '../../ui/use-act';
import { useNow } from '../../ui/use-now';
import { minutesLeft } from './minutes-left';
import { OfferActs } from './offer-acts';
import classes from './waitlist-line.module.css';

/** One place in line: waiting, or offered until an hour. */
export function WaitlistLine({ entry }: { readonly entry: WaitlistPartsFragment }) {
  const { t } = useTranslation('booking');
  const act = useAct(LeaveWaitlistDocument);
  const now = useNow();
  const resource = entry.offeredResource ?? entry.resource;
  const isOffered = entry.state === 'OFFERED';
  const leave = (): void => void act.run({ input: { entryId: entry.id } });
  return (
    <Card
      component="article"
      aria-label={nameOf(entry, t)}
      data-offered={isOffered || undefined}
      className={classes['line']}
    >
      <SlotLine
        title={nameOf(entry, t)}
        hue={resource?.pole.hue ?? 'var(--etabli-line)'}
        {...(resource ? { poleName: resource.pole.name } : {})}
        startsAt={entry.startsAt}
        endsAt={entry.endsAt}
        state={isOffered ? undefined : stateOf(entry, t)}
      >
        {isOffered ? (
          <div className={classes['offer']}>
            <Text fw={650} role="status">
              {t('wait.offered')} {offerOf(entry, now, t)}
            </Text>
            <OfferActs entry={entry} leaving={act.busy} onLeave={leave} />
          </div>
        ) : (
          entry.state === 'WAITING' && (
            <Button variant="subtle" color="brick" px="xs" loading={act.busy} onClick={leave}>
              {t('wait.leave')}
            </Button>
          )
        )}
      </SlotLine>
      {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
    </Card>
  );
}

type Words = TFunction<'booking'>;

const nameOf = ({ offeredResource, resource, category }: WaitlistPartsFragment, t: Words): string =>
  (offeredResource ?? resource)?.name ?? t('wait.anyOf', { category: category ?? '' });

const stateOf = ({ state, ahead }: WaitlistPartsFragment, t: Words): string =>
  state === 'WAITING' ? t('wait.ahead', { count: ahead }) : t(`wait.over.${state}`);

/** Until when it is kept; of what goes to the first who answers, no time is promised. */
function offerOf({ offeredUntil, policy }: WaitlistPartsFragment, now: number, t: Words): string {
  if (!offeredUntil) return '';
  const until = formatHour(offeredUntil);
  return policy === 'FIRST_WINS'
    ? t('wait.firstWins', { until })
    : t('wait.left', { count: minutesLeft(offeredUntil, now), until });
}
