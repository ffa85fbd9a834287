import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CountPartsFragment } from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { RefusalList } from '../../../ui/refusal-list';

/** What it comes to as it is written, and what still forbids issuing it. */
export function DraftTotals({ count }: { readonly count: CountPartsFragment | null }) {
  const { t } = useTranslation('manager');
  const totals = count?.totals ?? null;
  return (
    <>
      <Stack gap={4} align="flex-end" aria-live="polite" style={{ minHeight: 88 }}>
        {!totals && <Text c="dimmed">{t('drafts.notCounted')}</Text>}
        {totals && (
          <>
            <Sum label={t('drafts.net')} cents={totals.netCents} />
            {count?.breakdown.map(({ kind, rateBasisPoints, vatCents }) => (
              <Sum key={`${kind} ${rateBasisPoints}`} label={t(`drafts.vatAt.${kind}`)} cents={vatCents} />
            ))}
            <Text fz="xl" fw={650}>
              {t('drafts.gross', { amount: formatCents(totals.grossCents) })}
            </Text>
          </>
        )}
      </Stack>
      {count && count.obstacles.length > 0 && (
        <Stack gap="xs" mt="md">
          <Text fw={650}>{t('drafts.obstacles')}</Text>
          <RefusalList refusals={count.obstacles} />
        </Stack>
      )}
    </>
  );
}

const Sum = ({ label, cents }: { readonly label: string; readonly cents: number }) => (
  <Text>
    {label}
    {' : '}
    {formatCents(cents)}
  </Text>
);
