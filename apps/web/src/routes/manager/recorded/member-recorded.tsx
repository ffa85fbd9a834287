import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RecordedChargesDocument, type RecordedChargesQuery } from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { quantityOf } from '../drafts/typed-number';
import { RecordDialog } from './record-dialog';
import { WithdrawRecordedDialog } from './withdraw-recorded-dialog';
import './words';

type Item = RecordedChargesQuery['recordedCharges'][number];

const TOUCHED = { additionalTypenames: ['RecordedCharge'] };

interface Props {
  readonly person: { readonly id: string; readonly displayName: string };
}

/** What a person took or broke, that the next run will invoice. */
export function MemberRecorded({ person }: Props) {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({
    query: RecordedChargesDocument,
    variables: { personId: person.id },
    context: TOUCHED,
  });
  const [recording, setRecording] = useState(false);
  const [withdrawn, setWithdrawn] = useState<Item | null>(null);
  return (
    <Section
      title={t('recorded.section')}
      action={
        <Button variant="default" onClick={() => setRecording(true)}>
          {t('recorded.record')}
        </Button>
      }
    >
      {data ? (
        <Items items={data.recordedCharges} onWithdraw={setWithdrawn} />
      ) : (
        <Waiting error={error} retry={retry} lines={2} />
      )}
      {recording && <RecordDialog person={person} onClose={() => setRecording(false)} />}
      {withdrawn && <WithdrawRecordedDialog item={withdrawn} onClose={() => setWithdrawn(null)} />}
    </Section>
  );
}

interface ItemsProps {
  readonly items: readonly Item[];
  readonly onWithdraw: (item: Item) => void;
}

function Items({ items, onWithdraw }: ItemsProps) {
  const { t } = useTranslation('manager');
  if (items.length === 0) return <Text c="dimmed">{t('recorded.none')}</Text>;
  return (
    <Stack gap="sm">
      {items.map((item) => (
        <Group key={item.id} justify="space-between" gap="sm" wrap="nowrap">
          <div>
            <Text style={{ overflowWrap: 'anywhere' }}>{item.description}</Text>
            <Text size="sm" c="dimmed">
              {[
                t(`recorded.kinds.${item.kind}`),
                formatLocalDate(item.suppliedOn),
                t('recorded.line', {
                  quantity: quantityOf(item.quantityThousandths),
                  price: formatCents(item.unitPriceCents),
                }),
              ].join(', ')}
            </Text>
          </div>
          <Button
            variant="default"
            aria-label={t('recorded.withdrawOne', { description: item.description })}
            onClick={() => onWithdraw(item)}
          >
            {t('recorded.withdraw')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
