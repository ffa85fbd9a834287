import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  JoinBankLineDocument,
  MatchBankLineDocument,
  SetAsideBankLineDocument,
} from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import type { BankLine } from './bank-lines-list';
import { MatchSheet } from './match-sheet';

interface Props {
  readonly line: BankLine;
}

/** What may be done of a line: in one tap when we know whose it is, by hand otherwise, or nothing. */
export function BankLineActs({ line }: Props) {
  const { t } = useTranslation('manager');
  const aside = useAct(SetAsideBankLineDocument);
  const [choosing, setChoosing] = useState(false);
  const isNew = line.state === 'NEW';
  const words = wordsOf(line);
  return (
    <>
      <Group gap="xs">
        {line.recorded.length > 0 ? <JoinButton line={line} /> : <MatchButton line={line} />}
        {isNew && (
          <Button variant="default" aria-label={t('bank.chooseFor', words)} onClick={() => setChoosing(true)}>
            {t('bank.choose')}
          </Button>
        )}
        <Button
          variant="default"
          loading={aside.busy}
          aria-label={t(isNew ? 'bank.asideOf' : 'bank.takeUpOf', words)}
          onClick={() => void aside.run({ input: { lineId: line.id, aside: isNew } })}
        >
          {t(isNew ? 'bank.aside' : 'bank.takeUp')}
        </Button>
      </Group>
      <Refused refusals={aside.refusals} />
      {choosing && <MatchSheet line={line} onClose={() => setChoosing(false)} />}
    </>
  );
}

const wordsOf = ({ amountCents, bookedOn }: BankLine) => ({
  amount: formatCents(amountCents),
  day: formatLocalDate(bookedOn),
});

/** The likeliest payer pays what we think, in one tap. */
function MatchButton({ line }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(MatchBankLineDocument);
  const [first] = line.suggestions;
  if (!first) return null;
  const { accountId, documents, buyerName: name, isCertain } = first;
  const words = { ...wordsOf(line), name };
  const match = async (): Promise<void> => {
    const input = { lineId: line.id, accountId, documentIds: documents.map(({ id }) => id) };
    if (!(await act.run({ input }))) return;
    notifications.show({ color: 'moss', message: t('bank.matched', words) });
  };
  return (
    <div>
      <Button
        variant={isCertain ? 'filled' : 'light'}
        loading={act.busy}
        aria-label={t('bank.matchOf', words)}
        onClick={() => void match()}
      >
        {t('bank.match')}
      </Button>
      <Refused refusals={act.refusals} />
    </div>
  );
}

/** Somebody recorded it before the statement came. */
function JoinButton({ line }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(JoinBankLineDocument);
  const [first] = line.recorded;
  if (!first) return null;
  const words = { ...wordsOf(line), name: first.name };
  const join = async (): Promise<void> => {
    if (!(await act.run({ input: { lineId: line.id, movementId: first.id } }))) return;
    notifications.show({ color: 'moss', message: t('bank.joined', words) });
  };
  return (
    <div>
      <Button variant="light" loading={act.busy} aria-label={t('bank.joinOf', words)} onClick={() => void join()}>
        {t('bank.join')}
      </Button>
      <Refused refusals={act.refusals} />
    </div>
  );
}
