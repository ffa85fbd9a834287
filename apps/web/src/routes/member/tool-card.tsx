import { Button, Card, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ToolsQuery } from '../../generated/member/graphql';
import classes from './tools-page.module.css';

interface Props {
  readonly tool: ToolsQuery['tools']['nodes'][number];
  readonly onBorrow: () => void;
}

/** A kind of tool: how many are there to take, and for how long. */
export function ToolCard({ tool, onBorrow }: Props) {
  const { t } = useTranslation('member');
  const { name, description, availableCount, units, maximumLoanDays, pole } = tool;
  const available =
    availableCount === 0
      ? t('tools.noneAvailable')
      : t('tools.available', { available: availableCount, count: units.length });
  return (
    <Card component="li" style={{ borderInlineStart: pole ? `4px solid ${pole.hue}` : undefined }}>
      <Text fw={650} component="h3">
        {name}
      </Text>
      {pole && (
        <Text size="sm" c="dimmed">
          {pole.name}
        </Text>
      )}
      <Text mt={4}>{description}</Text>
      <div className={classes['tool']}>
        <Text size="sm">
          {available}
          <br />
          {t('tools.days', { count: maximumLoanDays })}
        </Text>
        <Button
          variant="light"
          px="md"
          disabled={availableCount === 0}
          aria-label={`${t('tools.borrow')} : ${name}`}
          onClick={onBorrow}
        >
          {t('tools.borrow')}
        </Button>
      </div>
    </Card>
  );
}
