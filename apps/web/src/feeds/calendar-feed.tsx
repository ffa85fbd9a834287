import { Button, CopyButton, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  MyCalendarFeedsDocument,
  OpenCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from '../generated/feeds/graphql';
import { RefusalList } from '../ui/refusal-list';
import { useAct } from '../ui/use-act';
import './words';

interface Props {
  /** Absent: the bookings of whoever looks. */
  readonly resourceId?: string;
}

/** A secret address for a calendar elsewhere, made anew or closed when one likes. */
export function CalendarFeed({ resourceId }: Props) {
  const { t } = useTranslation('feeds');
  const [{ data }, read] = useQuery({ query: MyCalendarFeedsDocument });
  const open = useAct(OpenCalendarFeedDocument);
  const revoke = useAct(RevokeCalendarFeedDocument);
  const [url, setUrl] = useState<string | null>(null);
  const feed = data?.calendarFeeds.find((one) => (one.resourceId ?? undefined) === resourceId);
  const refusals = [...open.refusals, ...revoke.refusals];
  const make = async (): Promise<void> => {
    const answer = await open.run({ input: resourceId ? { resourceId } : {} });
    setUrl(answer?.openCalendarFeed.url ?? null);
    read({ requestPolicy: 'network-only' });
  };
  const close = async (): Promise<void> => {
    if (!feed || !(await revoke.run({ input: { feedId: feed.id } }))) return;
    setUrl(null);
    notifications.show({ color: 'moss', message: t('closed') });
    read({ requestPolicy: 'network-only' });
  };
  return (
    <>
      {url && (
        <>
          <TextInput
            readOnly
            label={t('address')}
            description={t(resourceId ? 'onceResource' : 'onceMine')}
            value={url}
          />
          <CopyButton value={url}>
            {({ copied, copy }) => (
              <Button mt="xs" onClick={copy}>
                {t(copied ? 'copied' : 'copy')}
              </Button>
            )}
          </CopyButton>
        </>
      )}
      {feed && !url && <Text mb="sm">{t('open')}</Text>}
      <Group gap="sm" mt="sm">
        <Button variant="default" loading={open.busy} onClick={() => void make()}>
          {t(feed ? 'again' : 'make')}
        </Button>
        {feed && (
          <Button variant="subtle" color="brick" loading={revoke.busy} onClick={() => void close()}>
            {t('close')}
          </Button>
        )}
      </Group>
      <div role="alert">{refusals.length > 0 && <RefusalList refusals={refusals} />}</div>
    </>
  );
}
