import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMyWaitlist } from './use-my-waitlist';
import { WaitlistLine } from './waitlist-line';
import '../words';

interface Props {
  /** Only what was offered, to be answered in time. */
  readonly offersOnly?: boolean;
}

/** What I wait for and what was offered to me; nothing when I wait for nothing. */
export function MyWaitlist({ offersOnly = false }: Props) {
  const { t } = useTranslation('booking');
  const entries = useMyWaitlist().filter(({ state }) => !offersOnly || state === 'OFFERED');
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="waitlist" style={{ marginBottom: 24 }}>
      {!offersOnly && (
        <Title order={2} fz={20} mb="xs" id="waitlist">
          {t('wait.title')}
        </Title>
      )}
      <Stack gap="sm" {...(offersOnly ? { id: 'waitlist', 'aria-label': t('wait.title') } : {})}>
        {entries.map((entry) => (
          <WaitlistLine key={entry.id} entry={entry} />
        ))}
      </Stack>
    </section>
  );
}
