import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconAdjustments, IconChecks } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkNotificationsReadDocument } from '../../generated/notices/graphql';
import { PageTitle } from '../../ui/page-title';
import { useAct } from '../../ui/use-act';
import { NoticesSoFar } from './notices-so-far';
import './words';

/** All that the manufacture told me, and what of it I have not read. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const [unreadOnly, setUnreadOnly] = useState(false);
  const mark = useAct(MarkNotificationsReadDocument);
  return (
    <Stack maw={760} mx="auto" gap="md">
      <PageTitle title={t('title')} lead={t('lead')} />
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          aria-label={t('show')}
          value={unreadOnly ? 'unread' : 'all'}
          onChange={(chosen) => setUnreadOnly(chosen === 'unread')}
          data={['all', 'unread'].map((value) => ({ value, label: t(value) }))}
        />
        <Button
          variant="default"
          loading={mark.busy}
          leftSection={<IconChecks size={20} stroke={1.75} aria-hidden="true" />}
          onClick={() => void mark.run({ input: {} })}
        >
          {t('readAll')}
        </Button>
      </Group>
      <NoticesSoFar
        key={String(unreadOnly)}
        unreadOnly={unreadOnly}
        onOpen={(id) => void mark.run({ input: { ids: [id] } })}
      />
      <Button
        component={Link}
        to="/notifications/preferences"
        variant="subtle"
        leftSection={<IconAdjustments size={20} stroke={1.75} aria-hidden="true" />}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('preferences')}
      </Button>
    </Stack>
  );
}
