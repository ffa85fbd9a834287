import { Alert, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyMoneyDocument, type MyMoneyQuery } from '../../generated/money/graphql';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { useAddress } from '../../ui/use-address';
import { Waiting } from '../../ui/waiting';
import { ComingCharges } from './coming-charges';
import { InvoiceList } from './invoice-list';
import { OwedCard } from './owed-card';
import { PaymentMethods } from './payment-methods';
import './words';

export type Money = MyMoneyQuery;

const TOUCHED = { additionalTypenames: ['BillingAccount', 'BillingDocument', 'SavedPaymentMethod', 'RecordedCharge'] };

/** What I am invoiced, what is left to pay, and what pays it. */
export function InvoicesPage() {
  const { t } = useTranslation('money');
  const [{ apres }] = useAddress();
  const [{ data, error }, retry] = useQuery({
    query: MyMoneyDocument,
    variables: { after: apres ?? null },
    context: TOUCHED,
  });
  return (
    <Stack maw={860} mx="auto" gap="lg">
      <PageTitle title={t('title')} lead={t('lead')} />
      {!data && <Waiting error={error} retry={retry} lines={6} />}
      {data?.paymentsAreDemonstration && (
        <Alert color="ochre" variant="light" icon={<IconInfoCircle aria-hidden="true" />}>
          {t('demonstration')}
        </Alert>
      )}
      {data && <Accounts money={data} />}
    </Stack>
  );
}

function Accounts({ money }: { readonly money: Money }) {
  const { t } = useTranslation('money');
  const { myBillingAccounts: accounts, myPaymentMethods: methods } = money;
  if (accounts.length === 0) return <EmptyState title={t('noAccount')}>{t('noAccountBody')}</EmptyState>;
  return (
    <>
      {accounts.map((account) => (
        <Stack key={account.id} gap="lg">
          <OwedCard account={account} isOneOfMany={accounts.length > 1} />
          <PaymentMethods
            account={account}
            methods={methods.filter(({ accountId }) => accountId === account.id)}
            isOneOfMany={accounts.length > 1}
          />
        </Stack>
      ))}
      <ComingCharges charges={money.myRecordedCharges} />
      <InvoiceList invoices={money.myInvoices} />
    </>
  );
}
