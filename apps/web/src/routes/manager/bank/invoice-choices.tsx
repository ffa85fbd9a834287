import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OpenInvoicesDocument } from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { Waiting } from '../../../ui/waiting';

interface Props {
  readonly accountId: string;
  readonly amountCents: number;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** What an account owes, to say which of it a transfer pays first. */
export function InvoiceChoices({ accountId, amountCents, chosen, onChange }: Props) {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: OpenInvoicesDocument, variables: { accountId } });
  if (!data) return <Waiting error={error} retry={retry} lines={2} />;
  const invoices = [...data.late.nodes, ...data.open.nodes].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (invoices.length === 0) return <Text>{t('bank.sheet.nothingOpen')}</Text>;
  const over = amountCents - invoices.reduce((sum, { openCents }) => sum + openCents, 0);
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={t('bank.sheet.invoices')}
        description={t('bank.sheet.invoicesHint')}
        value={[...chosen]}
        onChange={onChange}
      >
        <Stack gap={0} mt="xs">
          {invoices.map(({ id, number, openCents, dueOn }) => (
            <Checkbox
              key={id}
              value={id}
              py={10}
              label={t('bank.sheet.invoice', { number, amount: formatCents(openCents), day: formatLocalDate(dueOn) })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {over > 0 && <Text c="dimmed">{t('bank.sheet.over', { amount: formatCents(over) })}</Text>}
    </Stack>
  );
}
