import { Anchor, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  AddBusinessMemberDocument,
  BusinessChoicesDocument,
  type BusinessPosition,
} from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { useAsked } from '../use-asked';
import { PositionSelect } from './position-select';
import './words';

interface Props {
  readonly person: { readonly id: string; readonly displayName: string };
  readonly onClose: () => void;
}

/** Says where a person works, among the businesses registered here. */
export function AttachDialog({ person, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(AddBusinessMemberDocument);
  const [business, setBusiness] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [position, setPosition] = useState<BusinessPosition>('EMPLOYEE');
  const [asked, setAsked] = useState(false);
  const { words, setWords, asked: search } = useAsked(business?.name ?? null);
  const [{ data }] = useQuery({ query: BusinessChoicesDocument, variables: { search } });
  const found = data?.businesses.nodes ?? [];
  const choices = business && !found.some(({ id }) => id === business.id) ? [business, ...found] : found;
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!business || !(await act.run({ input: { businessId: business.id, personId: person.id, position } }))) return;
    const words = { who: person.displayName, name: business.name };
    notifications.show({ color: 'moss', message: t('businesses.works.added', words) });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('businesses.member.dialog', { who: person.displayName })}
      verb={t('businesses.member.verb')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        searchable
        openOnFocus={false}
        data-autofocus
        label={t('businesses.member.business')}
        placeholder={t('businesses.hint')}
        nothingFoundMessage={t('businesses.member.noBusiness')}
        error={asked && !business ? t('businesses.member.needed') : undefined}
        value={business?.id ?? null}
        searchValue={words}
        onSearchChange={setWords}
        filter={({ options }) => options}
        data={choices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => setBusiness(choices.find((one) => one.id === id) ?? null)}
      />
      <PositionSelect position={position} onChange={setPosition} />
      <Text component="div">
        {t('businesses.member.notListed')}{' '}
        <Anchor component={Link} to="/gestion/entreprises" display="inline-block" py={10}>
          {t('businesses.member.toList')}
        </Anchor>
      </Text>
    </ActDialog>
  );
}
