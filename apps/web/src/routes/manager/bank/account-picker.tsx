import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AccountChoicesDocument } from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { useAsked } from '../use-asked';

export interface ChosenAccount {
  readonly id: string;
  readonly name: string;
  readonly openCents: number;
}

interface Props {
  readonly account: ChosenAccount | null;
  readonly onChange: (account: ChosenAccount | null) => void;
}

/** Finds who is invoiced by the words of a name, with what they owe. */
export function AccountPicker({ account, onChange }: Props) {
  const { t } = useTranslation('manager');
  const labelOf = ({ name, openCents }: ChosenAccount): string =>
    openCents > 0 ? t('bank.sheet.owes', { name, amount: formatCents(openCents) }) : name;
  const { words, setWords, asked } = useAsked(account && labelOf(account));
  const [{ data }] = useQuery({ query: AccountChoicesDocument, variables: { search: asked } });
  const found = data?.billingAccounts.nodes ?? [];
  const choices = account && !found.some(({ id }) => id === account.id) ? [account, ...found] : found;
  return (
    <Select
      searchable
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': t('ui:cancel') }}
      label={t('bank.sheet.account')}
      placeholder={t('bank.sheet.accountHint')}
      nothingFoundMessage={t('bank.sheet.nobody')}
      value={account?.id ?? null}
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options }) => options}
      data={choices.map((one) => ({ value: one.id, label: labelOf(one) }))}
      onChange={(id) => onChange(choices.find((one) => one.id === id) ?? null)}
    />
  );
}
