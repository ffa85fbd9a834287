import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LedgerDocument, type LedgerEntryFragment } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { StateWord } from '../../../ui/state-word';
import { useAddress } from '../../../ui/use-address';
import { useNow } from '../../../ui/use-now';
import { Waiting } from '../../../ui/waiting';
import { GrantDialog } from '../grant-dialog';
import { PersonLink } from '../person-link';
import { PersonPicker, type ChosenPerson } from '../person-picker';
import { RevokeDialog } from '../revoke-dialog';
import { useEntryState, useEntryWords } from './use-entry-words';
import '../words';

const TOUCHED = { additionalTypenames: ['Habilitation'] };

/** All that was ever granted to a person, and what to grant or revoke now. */
export function LedgerSection() {
  const { t } = useTranslation('manager');
  const [{ personne = '' }, change] = useAddress();
  const [chosen, setChosen] = useState<ChosenPerson | null>(null);
  const [granting, setGranting] = useState(false);
  const variables = { personId: personne, after: null };
  const [{ data, error }, retry] = useQuery({
    query: LedgerDocument,
    variables,
    context: TOUCHED,
    pause: personne === '',
  });
  const choose = (person: ChosenPerson | null): void => {
    setChosen(person);
    change({ personne: person?.id });
  };
  return (
    <Section
      title={t('ledger.ofPerson')}
      action={
        personne !== '' && (
          <Button variant="default" onClick={() => setGranting(true)}>
            {t('people.grant')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        <PersonPicker person={chosen ?? data?.person ?? null} onChange={choose} />
        {personne === '' && <Text c="dimmed">{t('ledger.choosePerson')}</Text>}
        {personne !== '' && !data && <Waiting error={error} retry={retry} lines={3} />}
        {personne !== '' && data?.person && (
          <>
            <PersonLink person={data.person} />
            {data.habilitationLedger.nodes.length === 0 && <Text c="dimmed">{t('ledger.nothing')}</Text>}
            {data.habilitationLedger.nodes.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </>
        )}
      </Stack>
      <GrantDialog personId={personne} opened={granting} onClose={() => setGranting(false)} />
    </Section>
  );
}

function Entry({ entry }: { readonly entry: LedgerEntryFragment }) {
  const { t } = useTranslation('manager');
  const [revoking, setRevoking] = useState(false);
  const wordsOf = useEntryWords();
  const { holds, words } = useEntryState()(entry, useNow());
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
      <div>
        <Text fw={650}>
          {entry.type.name}, {t(`ui:level.${entry.level}`)}
        </Text>
        <StateWord tone={holds ? 'good' : 'quiet'}>{words}</StateWord>
        <Text size="sm" c="dimmed">
          {wordsOf(entry)}
        </Text>
      </div>
      {holds && (
        <Button
          variant="subtle"
          color="brick"
          flex="none"
          aria-label={`${t('people.revoke')} : ${entry.type.name}`}
          onClick={() => setRevoking(true)}
        >
          {t('people.revoke')}
        </Button>
      )}
      {revoking && <RevokeDialog habilitation={entry} onClose={() => setRevoking(false)} />}
    </Group>
  );
}
