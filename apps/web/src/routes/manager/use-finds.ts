import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MANAGER_PLACES } from '../../frames/navigation';
import { FindAnythingDocument, type FindAnythingQuery } from '../../generated/manager/graphql';
import { SETTINGS_PLACES } from './settings/settings-places';
import { wordsFound } from './words-found';

/** Somewhere to go. */
export interface Find {
  readonly to: string;
  readonly name: string;
  /** What tells it from another of the same name. */
  readonly about: string;
}

export interface FindGroup {
  readonly kind: 'pages' | 'people' | 'businesses' | 'machines';
  readonly finds: readonly Find[];
}

interface Finds {
  readonly groups: readonly FindGroup[];
  readonly searching: boolean;
  readonly failed: boolean;
}

/** The pages of the rail and those behind them. */
const PLACES = [
  ...MANAGER_PLACES,
  ...SETTINGS_PLACES,
  { to: '/gestion/entreprises', word: 'businesses' },
  { to: '/gestion/facturation/rapprochement', word: 'bank' },
  { to: '/gestion/conventions', word: 'agreements' },
  { to: '/gestion/comptabilite', word: 'accounts' },
];

/** Pages at once, people, businesses and machines as soon as the server says; groups without a find are left out. */
export function useFinds(words: string): Finds {
  const { t } = useTranslation('manager');
  const typed = words.trim();
  const [settled] = useDebouncedValue(typed, 150);
  const [{ data, error, fetching, operation }] = useQuery({
    query: FindAnythingDocument,
    variables: { search: settled },
    pause: settled === '',
  });
  const pages = PLACES.map(({ to, word }) => ({ to, name: t(`ui:nav.${word}`), about: '' })).filter(
    ({ name }) => typed === '' || wordsFound(typed, name),
  );
  // what was found for the words before stays until the next answer, unless nothing is asked any more
  const found = typed === '' ? undefined : data;
  const groups: FindGroup[] = [
    { kind: 'people', finds: (found?.people.nodes ?? []).map(personFind) },
    { kind: 'businesses', finds: (found?.businesses.nodes ?? []).map(businessFind) },
    { kind: 'machines', finds: (found?.resources.nodes ?? []).map(machineFind) },
    { kind: 'pages', finds: pages },
  ];
  const answered = operation?.variables.search === typed && !fetching;
  return {
    groups: groups.filter(({ finds }) => finds.length > 0),
    searching: typed !== '' && !answered && !error,
    failed: typed !== '' && error !== undefined,
  };
}

type Person = FindAnythingQuery['people']['nodes'][number];
type Machine = FindAnythingQuery['resources']['nodes'][number];

const personFind = ({ id, displayName, businessName, trade }: Person): Find => ({
  to: `/gestion/membres/${id}`,
  name: displayName,
  about: [businessName, trade].filter(Boolean).join(', '),
});

const machineFind = ({ id, name, pole }: Machine): Find => ({
  to: `/gestion/machines/${id}`,
  name,
  about: pole.name,
});

const businessFind = ({ id, name, commune }: FindAnythingQuery['businesses']['nodes'][number]): Find => ({
  to: `/gestion/entreprises/${id}`,
  name,
  about: commune ?? '',
});
