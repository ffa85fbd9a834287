import { Button, CopyButton, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  MyCalendarFeedsDocument,
  OpenCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from '../../generated/member/graphql';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import { MeSection } from './me-section';

/** My bookings in the calendar of my phone: a secret address, made anew or closed when one likes. */
export function MeCalendar() {
  const { t } = useTranslation('member');
  const [{ data }, read] = useQuery({ query: MyCalendarFeedsDocument });
  const open = useAct(OpenCalendarFeedDocument);
  const revoke = useAct(RevokeCalendarFeedDocument);
  const [url, setUrl] = useState<string | null>(null);
  const feed = data?.calendarFeeds.find(({ resourceId }) => resourceId === null);
  const refusals = [...open.refusals, ...revoke.refusals];
  const make = async (): Promise<void> => {
    const answer = await open.run({ input: {} });
    setUrl(answer?.openCalendarFeed.url ?? null);
    read({ requestPolicy: 'network-only' });
  };
  const close = async (): Promise<void> => {
    if (!feed || !(await revoke.run({ input: { feedId: feed.id } }))) return;
    setUrl(null);
    notifications.show({ color: 'moss', message: t('me.feedClosed') });
    read({ requestPolicy: 'network-only' });
  };
  return (
    <MeSection title={t('me.calendar')} lead={t('me.calendarLead')}>
      {url && (
        <>
          <TextInput readOnly label={t('me.feedAddress')} description={t('me.feedOnce')} value={url} />
          <CopyButton value={url}>
            {({ copied, copy }) => (
              <Button mt="xs" onClick={copy}>
                {t(copied ? 'me.feedCopied' : 'me.feedCopy')}
              </Button>
            )}
          </CopyButton>
        </>
      )}
      {feed && !url && <Text mb="sm">{t('me.feedOpen')}</Text>}
      <Group gap="sm" mt="sm">
        <Button variant="default" loading={open.busy} onClick={() => void make()}>
          {t(feed ? 'me.feedAgain' : 'me.feedMake')}
        </Button>
        {feed && (
          <Button variant="subtle" color="brick" loading={revoke.busy} onClick={() => void close()}>
            {t('me.feedClose')}
          </Button>
        )}
      </Group>
      <div role="alert">{refusals.length > 0 && <RefusalList refusals={refusals} />}</div>
    </MeSection>
  );
}
