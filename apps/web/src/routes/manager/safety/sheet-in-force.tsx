import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SheetVersionsQuery } from '../../../generated/manager/graphql';
import { dayOf, formatLocalDate } from '../../../ui/format/time';
import '../../../papers/words';
import '../words';

export type SheetVersion = SheetVersionsQuery['safetySheetVersions'][number];

interface Props {
  readonly about: string;
  readonly inForce: SheetVersion | null;
  readonly toCome: readonly SheetVersion[];
  readonly past: readonly SheetVersion[];
}

/** The sheet of a machine or of its category as it stands, and who accepted it. */
export function SheetInForce({ about, inForce, toCome, past }: Props) {
  const { t } = useTranslation('manager');
  return (
    <Stack gap="xs">
      <Title order={3} fz="md">
        {about}
      </Title>
      <Text c="dimmed">{inForce ? t('safety.inForce', since(inForce)) : t('safety.notYet')}</Text>
      {inForce && <Worn sheet={inForce} />}
      {toCome.map((sheet) => (
        <Text key={sheet.id}>{t('safety.toCome', since(sheet))}</Text>
      ))}
      {inForce && (
        <>
          <details>
            <summary style={{ padding: '10px 0', cursor: 'pointer' }}>{t('safety.read')}</summary>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{inForce.textFr}</Text>
          </details>
          <Acceptances sheet={inForce} />
        </>
      )}
      {past.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('safety.past', { versions: past.map(({ number }) => number).join(', ') })}
        </Text>
      )}
    </Stack>
  );
}

const since = ({ number, inForceFrom }: SheetVersion) => ({ number, day: formatLocalDate(inForceFrom) });

function Worn({ sheet }: { readonly sheet: SheetVersion }) {
  const { t } = useTranslation('manager');
  if (sheet.ppe.length === 0) return <Text>{t('safety.nothingWorn')}</Text>;
  return (
    <Text>
      {t('safety.worn', {
        names: sheet.ppe.map((worn) => t(`papers:equipment.${worn}`).toLocaleLowerCase()).join(', '),
      })}
    </Text>
  );
}

function Acceptances({ sheet: { acceptances } }: { readonly sheet: SheetVersion }) {
  const { t } = useTranslation('manager');
  if (acceptances.length === 0) return <Text c="dimmed">{t('safety.nobody')}</Text>;
  return (
    <details>
      <summary style={{ padding: '10px 0', cursor: 'pointer' }}>
        {t('safety.acceptedBy', { count: acceptances.length })}
      </summary>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {acceptances.map(({ personId, displayName, at }) => (
          <li key={personId}>{t('safety.acceptance', { who: displayName, day: formatLocalDate(dayOf(at)) })}</li>
        ))}
      </ul>
    </details>
  );
}
