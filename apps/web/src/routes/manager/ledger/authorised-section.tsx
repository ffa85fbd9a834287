import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AuthorisedDocument, type AuthorisedQuery } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { formatLocalDate } from '../../../ui/format/time';
import { ResponsiveTable } from '../../../ui/responsive-table';
import { Section } from '../../../ui/section';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { Pager } from '../pager';
import { PersonLink } from '../person-link';
import { ResourcePicker, type ResourceChoice } from '../resource-picker';
import { useEntryWords } from './use-entry-words';
import '../words';

/** « Qui était autorisé le 12 mars sur la toupie ? » */
export function AuthorisedSection() {
  const { t } = useTranslation('manager');
  const [{ machine = '', jour = today(), apres }, change] = useAddress();
  const variables = { resourceId: machine, on: jour, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: AuthorisedDocument, variables, pause: machine === '' });
  const [picked, setPicked] = useState<ResourceChoice | null>(null);
  // the address says which one: it may come from a link, or from the back button
  const chosen = [picked, data?.resource].find((one) => one?.id === machine) ?? null;
  return (
    <Section title={t('ledger.who')}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <ResourcePicker
            resource={chosen}
            fits={() => true}
            onChange={(resource) => {
              setPicked(resource);
              change({ machine: resource?.id, apres: undefined });
            }}
          />
          <TextInput
            type="date"
            label={t('ledger.day')}
            value={jour}
            onChange={({ currentTarget }) => change({ jour: currentTarget.value, apres: undefined })}
          />
        </SimpleGrid>
        {machine === '' && <Text c="dimmed">{t('ledger.chooseMachine')}</Text>}
        {machine !== '' && !data && <Waiting error={error} retry={retry} lines={3} />}
        {machine !== '' && data && <Answer answer={data} day={jour} />}
      </Stack>
    </Section>
  );
}

function Answer({ answer, day }: { readonly answer: AuthorisedQuery; readonly day: string }) {
  const { t } = useTranslation('manager');
  const { resource, authorisedPersons } = answer;
  const wordsOf = useEntryWords();
  if (!resource) return <Text>{t('workshop.gone')}</Text>;
  const { requiredHabilitation, requiredLevel, name } = resource;
  if (!requiredHabilitation) return <Text>{t('ledger.asksNothing', { name })}</Text>;
  const count = authorisedPersons.totalCount;
  return (
    <div>
      <Text fw={650} role="status">
        {t('ledger.authorised', { count, name, day: formatLocalDate(day) })}
      </Text>
      <Text size="sm" c="dimmed" mb="sm">
        {t('ledger.asked', { name: requiredHabilitation.name, level: t(`ui:level.${requiredLevel ?? 'AUTONOMOUS'}`) })}
      </Text>
      {count > 0 && (
        <ResponsiveTable
          caption={t('ledger.who')}
          rows={authorisedPersons.nodes}
          rowKey={({ person }) => person.id}
          columns={[
            { key: 'person', header: t('person'), cell: ({ person }) => <PersonLink person={person} /> },
            {
              key: 'level',
              header: t('ledger.level'),
              cell: ({ habilitation }) => t(`ui:level.${habilitation.level}`),
            },
            { key: 'why', header: t('ledger.granted'), cell: ({ habilitation }) => wordsOf(habilitation) },
          ]}
        />
      )}
      <Pager pageInfo={authorisedPersons.pageInfo} />
    </div>
  );
}
