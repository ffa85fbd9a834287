import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BuyerChoicesDocument, type BuyerPartsFragment, OpenBuyerDocument } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { type ChosenPerson, PersonPicker } from '../person-picker';
import { Refused } from '../refused';
import { useAsked } from '../use-asked';

interface Props {
  readonly onChoose: (buyer: BuyerPartsFragment) => void;
}

/** Who the invoice is for: an account there is, or a person never invoiced yet. */
export function ChooseBuyer({ onChoose }: Props) {
  const { t } = useTranslation('manager');
  return (
    <Section title={t('drafts.for')}>
      <Stack gap="xl" maw={560}>
        <KnownBuyer onChoose={onChoose} />
        <NewBuyer onChoose={onChoose} />
      </Stack>
    </Section>
  );
}

function KnownBuyer({ onChoose }: Props) {
  const { t } = useTranslation('manager');
  const { words, setWords, asked } = useAsked(null);
  const [{ data }] = useQuery({ query: BuyerChoicesDocument, variables: { search: asked } });
  const choices = data?.billingAccounts.nodes ?? [];
  const choose = (id: string | null): void => {
    const buyer = choices.find((one) => one.id === id);
    if (buyer) onChoose(buyer);
  };
  return (
    <Select
      searchable
      label={t('drafts.known')}
      placeholder={t('drafts.knownHint')}
      nothingFoundMessage={t('drafts.noBuyer')}
      value={null}
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options }) => options}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={choose}
    />
  );
}

function NewBuyer({ onChoose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(OpenBuyerDocument);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const open = async (): Promise<void> => {
    const done = person && (await act.run({ input: { personId: person.id } }));
    const buyer = done && done.openBillingAccount.account;
    if (buyer) onChoose(buyer);
  };
  return (
    <Stack gap="sm">
      <Text>{t('drafts.never')}</Text>
      <PersonPicker person={person} onChange={setPerson} />
      <Refused refusals={act.refusals} />
      <Group>
        <Button variant="default" disabled={!person} loading={act.busy} onClick={() => void open()}>
          {t('drafts.open')}
        </Button>
      </Group>
    </Stack>
  );
}
