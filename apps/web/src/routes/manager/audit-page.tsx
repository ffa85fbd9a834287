import { Group, Select, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AuditLogDocument, type AuditLogQuery } from '../../generated/manager/graphql';
import { people } from '../../i18n/fr/manager/people';
import { EmptyState } from '../../ui/empty-state';
import { formatHour, formatLongDay } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { useAddress } from '../../ui/use-address';
import classes from './audit-page.module.css';
import { Pager } from './pager';
import { SearchField } from './search-field';
import { Waiting } from '../../ui/waiting';
import './words';

type Entry = AuditLogQuery['auditLog']['nodes'][number];

/** What was done, by whom, on what: sentences, day by day. */
export function AuditPage() {
  const { t } = useTranslation('manager');
  const [{ recherche, action, apres }, change] = useAddress();
  const variables = { search: recherche ?? null, action: action ?? null, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: AuditLogDocument, variables, requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t('people.audit.title')} lead={t('people.audit.lead')} />
      <Group align="flex-end" mb="md" gap="md">
        <SearchField label={t('people.audit.search')} placeholder={t('people.audit.searchHint')} />
        <Select
          searchable
          label={t('people.audit.action')}
          value={action ?? ''}
          allowDeselect={false}
          data={[
            { value: '', label: t('people.audit.anyAction') },
            ...Object.keys(people.actions).map((one) => ({ value: one, label: t(`people.actions.${one}`) })),
          ]}
          onChange={(next) => change({ action: next ?? undefined, apres: undefined })}
        />
      </Group>
      {data ? (
        <>
          <Entries entries={data.auditLog.nodes} />
          <Pager pageInfo={data.auditLog.pageInfo} />
        </>
      ) : (
        <Waiting error={error} retry={retry} lines={6} />
      )}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('manager');
  if (entries.length === 0) return <EmptyState title={t('people.audit.none')}>{t('people.audit.noneNext')}</EmptyState>;
  return [...Map.groupBy(entries, ({ at }) => formatLongDay(at))].map(([day, ofDay]) => (
    <section key={day} aria-label={day}>
      <h2 className={classes['day']}>{day}</h2>
      <ol className={classes['entries']}>
        {ofDay.map((entry) => (
          <li key={entry.id} className={classes['entry']}>
            <time dateTime={entry.at} className={classes['hour']}>
              {formatHour(entry.at)}
            </time>
            <div>
              <Said entry={entry} />
              {entry.overrideReason && (
                <Text c="var(--etabli-warning)">{t('people.audit.override', { reason: entry.overrideReason })}</Text>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ));
}

const PATHS: Readonly<Record<string, string>> = {
  person: '/gestion/membres',
  resource: '/gestion/machines',
  business: '/gestion/entreprises',
};

/** The sentence; it leads to the person, the machine or the business it is about. */
function Said({ entry: { summary, subjectType, subjectId } }: { readonly entry: Entry }) {
  const path = PATHS[subjectType ?? ''];
  if (!path || !subjectId) return <Text>{summary}</Text>;
  return (
    <Link to={`${path}/${subjectId}`} className={classes['link']}>
      {summary}
    </Link>
  );
}
