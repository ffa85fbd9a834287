import { Button, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  BillingDeskDocument,
  type BillingDeskQuery,
  ResumeRunDocument,
  StartRunDocument,
} from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import { StateWord } from '../../../ui/state-word';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';

type Run = BillingDeskQuery['billingRuns'][number];

const TONES = { RUNNING: 'warning', DONE: 'good', STOPPED: 'bad' } as const;
const TOUCHED = { additionalTypenames: ['BillingRun'] };
const EVERY_TWO_SECONDS = 2_000;

/** The last run: how far it is, and what it made; starts today's where there was none. */
export function RunSection() {
  const { t } = useTranslation('manager');
  const [{ data }, again] = useQuery({ query: BillingDeskDocument, context: TOUCHED });
  const start = useAct(StartRunDocument);
  const resume = useAct(ResumeRunDocument);
  const last = data?.billingRuns[0];
  const isRunning = last?.state === 'RUNNING';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), EVERY_TWO_SECONDS);
    return () => clearInterval(timer);
  }, [isRunning, again]);
  const canStart = data !== undefined && last?.day !== today();
  const title = last ? t('billing.run.last', { day: formatLocalDate(last.day) }) : t('billing.run.none');
  return (
    <Section title={title}>
      {last && <RunWords run={last} />}
      <Refused refusals={[...start.refusals, ...resume.refusals]} />
      <Group gap="sm" mt="sm">
        {canStart && (
          <Button loading={start.busy} onClick={() => void start.run({})}>
            {t('billing.run.start')}
          </Button>
        )}
        {last?.state === 'STOPPED' && (
          <Button
            variant="default"
            loading={resume.busy}
            onClick={() => void resume.run({ input: { runId: last.id } })}
          >
            {t('billing.run.resume')}
          </Button>
        )}
      </Group>
    </Section>
  );
}

function RunWords({ run }: { readonly run: Run }) {
  const { t } = useTranslation('manager');
  const { state, accounts, accountsDone, invoices, cents } = run;
  return (
    <div aria-live="polite">
      <StateWord tone={TONES[state]}>
        {t(`billing.run.state.${state}`, { done: accountsDone, all: accounts })}
      </StateWord>
      <Text>{t('billing.run.done', { count: invoices, amount: formatCents(cents) })}</Text>
      {state === 'STOPPED' && <Text c="var(--etabli-danger)">{t('billing.run.stopped')}</Text>}
    </div>
  );
}
