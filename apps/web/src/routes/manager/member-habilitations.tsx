import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberHabilitationFragment } from '../../generated/manager/graphql';
import { formatLocalDate } from '../../ui/format/time';
import { GrantDialog } from './grant-dialog';
import type { MemberRecord } from './member-page';
import { RevokeDialog } from './revoke-dialog';
import { Section } from '../../ui/section';
import './words';

/** What a person is authorised to use, by whom, until when. */
export function MemberHabilitations({ person }: { readonly person: MemberRecord }) {
  const { t } = useTranslation('manager');
  const [granting, setGranting] = useState(false);
  const [revoking, setRevoking] = useState<MemberHabilitationFragment | null>(null);
  return (
    <Section
      title={t('people.habilitations')}
      action={
        <Button variant="default" onClick={() => setGranting(true)}>
          {t('people.grant')}
        </Button>
      }
    >
      <Stack gap="sm">
        {person.habilitations.length === 0 && <Text c="dimmed">{t('people.noHabilitation')}</Text>}
        {person.habilitations.map((habilitation) => (
          <Group key={habilitation.id} justify="space-between" gap="sm" wrap="nowrap">
            <div>
              <Text fw={650}>
                {habilitation.type.name}, {t(`ui:level.${habilitation.level}`)}
              </Text>
              <Text size="sm" c="dimmed">
                {[
                  habilitation.validThrough
                    ? t('people.through', { day: formatLocalDate(habilitation.validThrough) })
                    : t('people.noEnd'),
                  t('people.grantedBy', { who: habilitation.grantedBy }),
                  habilitation.evidence,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
            <Button
              variant="subtle"
              color="brick"
              flex="none"
              aria-label={`${t('people.revoke')} : ${habilitation.type.name}`}
              onClick={() => setRevoking(habilitation)}
            >
              {t('people.revoke')}
            </Button>
          </Group>
        ))}
      </Stack>
      <GrantDialog personId={person.id} opened={granting} onClose={() => setGranting(false)} />
      {revoking && <RevokeDialog key={revoking.id} habilitation={revoking} onClose={() => setRevoking(null)} />}
    </Section>
  );
}
