import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MachineQuery } from '../../generated/member/graphql';
import { formatMinutes } from '../../ui/format/time';

type Rules = NonNullable<MachineQuery['resource']>['rules'];

/** The rules of booking, as one would tell them. */
export function MachineRules({ rules }: { readonly rules: Rules }) {
  const { t } = useTranslation('member');
  const { noticeMinutes, bufferMinutes, cancellationDeadlineMinutes: deadline } = rules;
  const sentences = [
    t('machine.rule.length', {
      minimum: formatMinutes(rules.minimumMinutes),
      maximum: formatMinutes(rules.maximumMinutes),
    }),
    t('machine.rule.grid', { grid: formatMinutes(rules.gridMinutes) }),
    noticeMinutes > 0
      ? t('machine.rule.notice', { notice: formatMinutes(noticeMinutes) })
      : t('machine.rule.noticeNone'),
    t('machine.rule.horizon', { count: rules.horizonDays }),
    deadline > 0
      ? t('machine.rule.cancellation', { deadline: formatMinutes(deadline) })
      : t('machine.rule.cancellationNone'),
    ...(bufferMinutes > 0 ? [t('machine.rule.buffer', { buffer: formatMinutes(bufferMinutes) })] : []),
  ];
  return (
    <List spacing="xs">
      {sentences.map((sentence) => (
        <List.Item key={sentence}>{sentence}</List.Item>
      ))}
    </List>
  );
}
