import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Report } from './report';

interface Props {
  readonly report: Report;
  readonly code: string;
}

/** What a figure counts and from what, beside it. On paper the notes at the end say the same. */
export function DefinitionButton({ report, code }: Props) {
  const { t } = useTranslation('partner');
  const found = report.definitions.find((one) => one.code === code);
  if (!found) return null;
  return (
    <Popover width={320} position="bottom-end" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon className="no-print" color="gray" aria-label={t('definition', { name: found.name })}>
          <IconInfoCircle size={22} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown tabIndex={-1} aria-label={found.name}>
        <Text size="sm">{found.definition}</Text>
        <Text size="sm" c="dimmed" mt="xs">
          {t('source', { source: found.source })}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
