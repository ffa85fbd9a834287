import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../../generated/manager/graphql';
import { shiftDay, today } from '../../../planning/days';
import { formatCents, formatNumber } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import { StateWord } from '../../../ui/state-word';
import { AccountDialog } from './account-dialog';
import { SponsorDialog } from './sponsor-dialog';
import { SponsoredList } from './sponsored-list';

interface Props {
  readonly agreement: AgreementPartsFragment;
}

/** An agreement: its terms, what it came to, and whom it helps. */
export function AgreementSection({ agreement }: Props) {
  const { t } = useTranslation('manager');
  const [opened, setOpened] = useState<'sponsor' | 'account' | null>(null);
  const close = (): void => setOpened(null);
  const { name, account, sponsored, endsOn } = agreement;
  const isOver = endsOn <= today();
  return (
    <Section title={name}>
      <Stack gap="md">
        <Terms agreement={agreement} />
        <Group gap="sm">
          {!isOver && (
            <Button
              variant="default"
              aria-label={t('agreements.sponsorUnder', { name })}
              onClick={() => setOpened('sponsor')}
            >
              {t('agreements.sponsor')}
            </Button>
          )}
          {account && (
            <Button
              variant="default"
              aria-label={t('agreements.detailsOf', { name: agreement.partnerName })}
              onClick={() => setOpened('account')}
            >
              {t('agreements.details')}
            </Button>
          )}
        </Group>
        {sponsored.length > 0 ? (
          <SponsoredList agreement={agreement} />
        ) : (
          <Text c="dimmed">{t('agreements.nobody')}</Text>
        )}
      </Stack>
      {opened === 'sponsor' && <SponsorDialog agreement={agreement} onClose={close} />}
      {opened === 'account' && account && (
        <AccountDialog account={account} partnerName={agreement.partnerName} onClose={close} />
      )}
    </Section>
  );
}

const TONES = { COMING: 'quiet', NOW: 'good', OVER: 'quiet' } as const;

function stateOf({ startsOn, endsOn }: AgreementPartsFragment): keyof typeof TONES {
  if (endsOn <= today()) return 'OVER';
  return startsOn > today() ? 'COMING' : 'NOW';
}

function Terms({ agreement }: Props) {
  const { t } = useTranslation('manager');
  const { partnerName, startsOn, endsOn, shareBasisPoints, mostCentsPerPeriod, chargedCents, account } = agreement;
  const share = formatNumber(shareBasisPoints / 100, 2);
  const state = stateOf(agreement);
  const isIncomplete = account !== null && (!account.siret || account.line1 === '' || account.commune === '');
  return (
    <div>
      <Text fw={650}>{partnerName}</Text>
      <StateWord tone={TONES[state]}>{t(`agreements.state.${state}`)}</StateWord>
      <Text>
        {t('agreements.days', { from: formatLocalDate(startsOn), to: formatLocalDate(shiftDay(endsOn, -1)) })}
      </Text>
      <Text>
        {mostCentsPerPeriod === null
          ? t('agreements.terms', { share })
          : t('agreements.capped', { share, amount: formatCents(mostCentsPerPeriod) })}
      </Text>
      <Text>
        {chargedCents === 0
          ? t('agreements.uncharged')
          : t('agreements.charged', { amount: formatCents(chargedCents) })}
      </Text>
      {account && account.lateCents > 0 && (
        <Text c="var(--etabli-danger)">{t('agreements.late', { amount: formatCents(account.lateCents) })}</Text>
      )}
      {isIncomplete && <StateWord tone="warning">{t('agreements.incomplete')}</StateWord>}
    </div>
  );
}
