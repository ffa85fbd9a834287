import { Alert, Group, Loader, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CheckBookingInput } from '../generated/member/graphql';
import { formatMinutes, formatSlot } from '../ui/format/time';
import { RefusalList, type AlternativeSlot } from '../ui/refusal-list';
import { Remedy } from './remedies/remedy';
import type { LiveVerdict, Verdict } from './use-verdict';

interface Props {
  readonly live: LiveVerdict;
  /** Left out: the viewer. */
  readonly forWhom: string | undefined;
  /** What is judged. */
  readonly input: CheckBookingInput;
  /** Staff have to agree before it is one’s own. */
  readonly needsApproval: boolean;
  readonly onChoose: (slot: AlternativeSlot) => void;
}

/** Free or not, what it costs, what is left, every reason with its remedy: told without a click. */
export function VerdictPanel({ live: { verdict, failed }, forWhom, input, needsApproval, onChoose }: Props) {
  const { t } = useTranslation('booking');
  return (
    <div aria-live="polite" style={{ minHeight: 84 }}>
      {failed && <Text c="var(--etabli-danger)">{t('panel.unsure')}</Text>}
      {!verdict && !failed && (
        <Group gap="sm" c="dimmed" py="md">
          <Loader size="sm" aria-hidden="true" /> {t('panel.checking')}
        </Group>
      )}
      {verdict?.bookable && (
        <Alert
          color="moss"
          variant="light"
          icon={<IconCircleCheck />}
          title={t(needsApproval ? 'panel.freeToAsk' : 'panel.free')}
        >
          {verdict.slot && <Text>{formatSlot(verdict.slot.startsAt, verdict.slot.endsAt)}</Text>}
          <Text>{costInWords(verdict, forWhom, t)}</Text>
          {!forWhom && <QuotaSentences verdict={verdict} />}
          {needsApproval && <Text mt="xs">{t('panel.approvalBefore')}</Text>}
        </Alert>
      )}
      {verdict && !verdict.bookable && (
        <Alert color="brick" variant="light" title={t('panel.refused')}>
          <RefusalList
            refusals={verdict.refusals}
            onChoose={onChoose}
            actionFor={(refusal) => <Remedy refusal={refusal} input={input} mayWait={verdict.mayWait} />}
          />
          {!forWhom && <QuotaSentences verdict={verdict} />}
        </Alert>
      )}
    </div>
  );
}

/** What is left of everybody’s fair share, before this slot; at short notice, that it does not count. */
function QuotaSentences({ verdict: { bookable, quotas, countsInQuotas } }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('booking');
  if (bookable && !countsInQuotas && quotas.length > 0) return <Text>{t('panel.shortNotice')}</Text>;
  return quotas.map(({ id, sentence }) => <Text key={id}>{sentence}</Text>);
}

type Words = ReturnType<typeof useTranslation<'booking'>>['t'];

function costInWords({ costMinutes, creditLeftMinutes }: Verdict, name: string | undefined, t: Words): string {
  const about = name ? 'panel.for' : 'panel.own';
  if (costMinutes === 0) return t(`${about}.included`, { name });
  const cost = t(`${about}.cost`, { name, minutes: formatMinutes(costMinutes) });
  if (typeof creditLeftMinutes !== 'number') return cost;
  return `${cost} ${t(`${about}.creditLeft`, { minutes: formatMinutes(creditLeftMinutes) })}`;
}
