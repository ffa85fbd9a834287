import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLocalDate } from '../../../ui/format/time';
import { StateWord } from '../../../ui/state-word';
import type { BankLine } from './bank-lines-list';

/** What a line is likeliest to be: a payment recorded before, else what it may pay. */
export function Suggestion({ line }: { readonly line: BankLine }) {
  const { t } = useTranslation('manager');
  const [recorded] = line.recorded;
  if (!recorded) return <Invoices line={line} />;
  return (
    <div>
      <StateWord tone="warning">{t('bank.recorded')}</StateWord>
      <Text>{t('bank.recordedOn', { name: recorded.name, day: formatLocalDate(recorded.madeOn) })}</Text>
    </div>
  );
}

/** Whom a line is likeliest from, what it pays, and why we think so. */
function Invoices({ line: { suggestions } }: { readonly line: BankLine }) {
  const { t } = useTranslation('manager');
  const [first] = suggestions;
  if (!first) return <Text c="dimmed">{t('bank.noProposal')}</Text>;
  const { buyerName, documents, reasons, isCertain } = first;
  return (
    <div>
      <StateWord tone={isCertain ? 'good' : 'warning'}>{t(isCertain ? 'bank.certain' : 'bank.likely')}</StateWord>
      <Text>
        {buyerName}
        {documents.map(({ id, number }) => (
          <Fragment key={id}>
            {', '}
            <span style={{ whiteSpace: 'nowrap' }}>{number}</span>
          </Fragment>
        ))}
      </Text>
      <Text size="sm" c="dimmed">
        {reasons.map((reason) => t(`bank.reasons.${reason}`)).join(', ')}
      </Text>
    </div>
  );
}
