import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraineeHabilitationFragment, TraineesQuery } from '../../generated/trainer/graphql';
import { useSession } from '../../session/session';
import { formatLocalDate } from '../../ui/format/time';
import { GrantSheet } from './grant-sheet';
import { WithdrawSheet } from './withdraw-sheet';
import './words';

export type Trainee = TraineesQuery['trainees']['nodes'][number];

interface Props {
  readonly trainee: Trainee;
  /** What the viewer may grant and withdraw. */
  readonly grantable: readonly { readonly id: string; readonly name: string }[];
}

/** A person, what they may use, and what the trainer may change about it. */
export function TraineeCard({ trainee, grantable }: Props) {
  const { t } = useTranslation('trainer');
  const { viewer } = useSession();
  const [granting, setGranting] = useState(false);
  const [withdrawn, setWithdrawn] = useState<TraineeHabilitationFragment | null>(null);
  const isViewer = viewer?.id === trainee.id;
  const mayWithdraw = ({ type }: TraineeHabilitationFragment): boolean => grantable.some(({ id }) => id === type.id);
  return (
    <Card component="article" aria-label={trainee.displayName} padding="lg">
      <Group justify="space-between" gap="sm" mb="sm">
        <Title order={2} fz={20}>
          {trainee.displayName}
        </Title>
        {!isViewer && grantable.length > 0 && <Button onClick={() => setGranting(true)}>{t('grant')}</Button>}
      </Group>
      {isViewer && (
        <Text c="dimmed" mb="sm">
          {t('yourself')}
        </Text>
      )}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {trainee.habilitations.length === 0 && <Text component="li">{t('holdsNothing')}</Text>}
        {trainee.habilitations.map((held) => (
          <Group component="li" key={held.id} justify="space-between" gap="sm" wrap="nowrap" mih={44}>
            <div>
              <Text fw={650}>
                {held.type.name}, {t(`ui:level.${held.level}`)}
              </Text>
              <Text size="sm" c="dimmed">
                {held.validThrough ? t('through', { day: formatLocalDate(held.validThrough) }) : t('noEnd')}
                {' · '}
                {t('by', { who: held.grantedBy })}
              </Text>
            </div>
            {!isViewer && mayWithdraw(held) && (
              <Button
                variant="subtle"
                color="brick"
                flex="none"
                aria-label={`${t('withdraw')} : ${held.type.name}, ${trainee.displayName}`}
                onClick={() => setWithdrawn(held)}
              >
                {t('withdraw')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {granting && <GrantSheet trainee={trainee} grantable={grantable} onClose={() => setGranting(false)} />}
      {withdrawn && <WithdrawSheet trainee={trainee} held={withdrawn} onClose={() => setWithdrawn(null)} />}
    </Card>
  );
}
