import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import { PersonLink } from '../person-link';
import { AddPersonDialog } from './add-person-dialog';
import type { BusinessRecord } from './business-form';
import { RemovePersonDialog } from './remove-person-dialog';
import './words';

type Works = BusinessRecord['members'][number];

/** Who works there, owners first, and who left. */
export function BusinessPeople({ business }: { readonly business: BusinessRecord }) {
  const { t } = useTranslation('manager');
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Works | null>(null);
  const there = business.members.filter(({ leftAt }) => leftAt === null);
  return (
    <Section
      title={t('businesses.works.title')}
      action={
        <Button variant={there.length === 0 ? 'filled' : 'default'} onClick={() => setAdding(true)}>
          {t('businesses.works.add')}
        </Button>
      }
    >
      {there.length === 0 && <Text c="dimmed">{t('businesses.works.none')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {there.map((member) => (
          <Group component="li" key={member.id} justify="space-between" wrap="nowrap" gap="sm">
            <div>
              <Text component="div" fw={650}>
                <PersonLink person={{ id: member.personId, displayName: member.displayName }} />
              </Text>
              <Text size="sm" c="dimmed">
                {t(`businesses.position.${member.position}`)},{' '}
                {t('businesses.works.since', { day: formatLocalDate(dayOf(member.joinedAt)) })}
              </Text>
            </div>
            <Button
              variant="default"
              style={{ flex: 'none' }}
              aria-label={t('businesses.works.removeOf', { who: member.displayName })}
              onClick={() => setLeaving(member)}
            >
              {t('businesses.works.remove')}
            </Button>
          </Group>
        ))}
      </Stack>
      <Left members={business.members} />
      {adding && <AddPersonDialog business={business} onClose={() => setAdding(false)} />}
      {leaving && <RemovePersonDialog business={business} member={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}

/** Folded: who worked there once. */
function Left({ members }: Pick<BusinessRecord, 'members'>) {
  const { t } = useTranslation('manager');
  const gone = members.filter(({ leftAt }) => leftAt !== null);
  if (gone.length === 0) return null;
  return (
    <details style={{ marginTop: 12 }}>
      <summary style={{ padding: '10px 0', cursor: 'pointer' }}>
        {t('businesses.works.left', { count: gone.length })}
      </summary>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {gone.map(({ id, displayName, joinedAt, leftAt }) => (
          <li key={id}>
            {t('businesses.works.leftLine', {
              who: displayName,
              from: formatLocalDate(dayOf(joinedAt)),
              to: leftAt && formatLocalDate(dayOf(leftAt)),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
