import { Card, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate } from '../../ui/format/time';
import { StateWord } from '../../ui/state-word';
import type { Money } from './invoices-page';

interface Props {
  readonly account: Money['myBillingAccounts'][number];
  readonly isOneOfMany: boolean;
}

/** What is left to pay on an account, or that nothing is. */
export function OwedCard({ account, isOneOfMany }: Props) {
  const { t } = useTranslation('money');
  const { name, openCents, lateCents, lateSince, unsettledCents } = account;
  return (
    <Card p="lg">
      {isOneOfMany && <Text c="dimmed">{t('ofAccount', { name })}</Text>}
      {openCents === 0 ? (
        <StateWord tone="good">{t('nothingOwed')}</StateWord>
      ) : (
        <>
          <Text c="dimmed">{t('owed')}</Text>
          <Text fz={32} fw={650} lh={1.2}>
            {formatCents(openCents)}
          </Text>
        </>
      )}
      {lateCents > 0 && lateSince && <StateWord tone="bad">{t('late', { day: formatLocalDate(lateSince) })}</StateWord>}
      {unsettledCents > 0 && (
        <Text mt="xs">
          {t('inFavour')}
          {' : '}
          <Text span fw={650}>
            {formatCents(unsettledCents)}
          </Text>
        </Text>
      )}
    </Card>
  );
}
