import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyLoansDocument, type LoanPartsFragment } from '../../generated/member/graphql';
import { formatLocalDate } from '../../ui/format/time';
import { ReturnDialog } from './return-dialog';

/** The tools with me, the late ones said so. Nothing when there are none. */
export function MyLoans() {
  const { t } = useTranslation('member');
  const [returning, setReturning] = useState<LoanPartsFragment | null>(null);
  const context = useMemo(() => ({ additionalTypenames: ['Loan'] }), []);
  const [{ data }] = useQuery({ query: MyLoansDocument, context });
  const loans = data?.myLoans.nodes ?? [];
  return (
    <>
      {loans.length > 0 && (
        <section aria-labelledby="my-loans">
          <Title order={2} fz={20} mb="sm" id="my-loans">
            {t('tools.mine')}
          </Title>
          <Stack gap="sm" mb="xl">
            {loans.map((loan) => (
              <Card key={loan.id}>
                <Group justify="space-between" gap="sm">
                  <div>
                    <Text fw={650}>
                      {loan.tool.name}, {loan.unit.label}
                    </Text>
                    <Text c={loan.overdue ? 'var(--etabli-danger)' : 'dimmed'} fw={loan.overdue ? 600 : 400}>
                      {t(loan.overdue ? 'tools.overdue' : 'tools.due', { day: formatLocalDate(loan.dueOn) })}
                    </Text>
                  </div>
                  <Button variant={loan.overdue ? 'filled' : 'light'} onClick={() => setReturning(loan)}>
                    {t('tools.return')}
                  </Button>
                </Group>
              </Card>
            ))}
          </Stack>
        </section>
      )}
      {returning && <ReturnDialog key={returning.id} loan={returning} onClose={() => setReturning(null)} />}
    </>
  );
}
