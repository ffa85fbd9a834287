import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SheetVersionsDocument } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import type { ManagedResource } from '../resource-form';
import { PublishSheetDialog } from './publish-sheet-dialog';
import { SheetInForce } from './sheet-in-force';
import { sheetsBySubject } from './sheets-by-subject';
import '../words';

const TOUCHED = { additionalTypenames: ['SafetySheetVersion'] };

/** What must be worn and known to use it, by version, and who accepted it. */
export function SafetySection({ resource }: { readonly resource: ManagedResource }) {
  const { t } = useTranslation('manager');
  const variables = { resourceId: resource.id };
  const [{ data, error }, retry] = useQuery({ query: SheetVersionsDocument, variables, context: TOUCHED });
  const [publishing, setPublishing] = useState(false);
  const versions = data?.safetySheetVersions;
  return (
    <Section
      title={t('safety.title')}
      action={
        <Button variant="default" disabled={!versions} onClick={() => setPublishing(true)}>
          {t('safety.publish')}
        </Button>
      }
    >
      <Stack gap="lg">
        {!versions && <Waiting error={error} retry={retry} lines={3} />}
        {versions?.length === 0 && <Text c="dimmed">{t('safety.none')}</Text>}
        {versions &&
          sheetsBySubject(versions, today()).map((subject) => <SheetInForce key={subject.about} {...subject} />)}
        <Group>
          <Anchor component={Link} to={`/gestion/machines/${resource.id}/fiche`} py={10}>
            <IconPrinter size={18} stroke={1.75} aria-hidden="true" style={{ verticalAlign: '-3px' }} />{' '}
            {t('safety.print')}
          </Anchor>
        </Group>
      </Stack>
      {publishing && versions && (
        <PublishSheetDialog resource={resource} versions={versions} onClose={() => setPublishing(false)} />
      )}
    </Section>
  );
}
