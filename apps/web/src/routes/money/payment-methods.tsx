import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type MethodPartsFragment,
  PreferMethodDocument,
  RemoveMethodDocument,
  SaveMethodDocument,
} from '../../generated/money/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { formatLocalDate } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { Section } from '../../ui/section';
import { StateWord } from '../../ui/state-word';
import { useAct } from '../../ui/use-act';
import type { Money } from './invoices-page';
import { useProviderPage } from './use-provider-page';

interface Props {
  readonly account: Money['myBillingAccounts'][number];
  readonly methods: readonly MethodPartsFragment[];
  readonly isOneOfMany: boolean;
}

/** What pays the invoices of an account by itself. */
export function PaymentMethods({ account, methods, isOneOfMany }: Props) {
  const { t } = useTranslation('money');
  const save = useProviderPage(SaveMethodDocument);
  const title = isOneOfMany ? `${t('methods')}, ${account.name}` : t('methods');
  return (
    <Section title={title}>
      {methods.length === 0 && (
        <>
          <Text fw={650}>{t('noMethod')}</Text>
          <Text c="dimmed">{t('noMethodBody')}</Text>
        </>
      )}
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {methods.map((method) => (
          <MethodLine key={method.id} method={method} />
        ))}
      </Stack>
      <RefusalList refusals={save.refusals} />
      <Button
        mt="md"
        w={{ base: '100%', sm: 'auto' }}
        style={{ alignSelf: 'flex-start' }}
        variant={methods.length === 0 ? 'filled' : 'default'}
        loading={save.busy}
        onClick={() => void save.go({ accountId: account.id })}
      >
        {t(methods.length === 0 ? 'saveMethod' : 'otherMethod')}
      </Button>
      <Text c="dimmed" size="sm" mt="sm">
        {t('safe')}
      </Text>
    </Section>
  );
}

function MethodLine({ method }: { readonly method: MethodPartsFragment }) {
  const { t } = useTranslation('money');
  const prefer = useAct(PreferMethodDocument);
  const remove = useAct(RemoveMethodDocument);
  const [asking, setAsking] = useState(false);
  const name = t(method.kind === 'CARD' ? 'card' : 'account', { label: method.label, lastFour: method.lastFour });
  const input = { methodId: method.id };
  return (
    <Group component="li" justify="space-between" gap="sm">
      <div>
        <Text fw={650}>{name}</Text>
        {method.expiresOn && <Text c="dimmed">{t('expires', { day: formatLocalDate(method.expiresOn) })}</Text>}
        {method.preferred && <StateWord tone="good">{t('preferred')}</StateWord>}
        <RefusalList refusals={[...prefer.refusals, ...remove.refusals]} />
      </div>
      <Group gap="sm">
        {!method.preferred && (
          <Button
            variant="default"
            loading={prefer.busy}
            aria-label={t('preferOne', { method: name })}
            onClick={() => void prefer.run({ input })}
          >
            {t('prefer')}
          </Button>
        )}
        <Button
          variant="subtle"
          color="brick"
          aria-label={t('removeOne', { method: name })}
          onClick={() => setAsking(true)}
        >
          {t('remove')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking}
        destructive
        title={t('removeTitle')}
        act={t('remove')}
        busy={remove.busy}
        onClose={() => setAsking(false)}
        onConfirm={() => void remove.run({ input }).then(() => setAsking(false))}
      >
        <Text>{name}</Text>
        <Text c="dimmed">{t('removeBody')}</Text>
      </ConfirmDialog>
    </Group>
  );
}
