import { Card, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationPartsFragment } from '../../generated/applicant/graphql';
import classes from './applicant.module.css';

type Step = ApplicationPartsFragment['steps'][number];

const SIGNS = { DONE: IconCircleCheck, TO_DO: IconCircle, WAITING: IconClock, REFUSED: IconCircleX } as const;
const COLOURS = {
  DONE: 'var(--etabli-success)',
  TO_DO: 'var(--etabli-quiet)',
  WAITING: 'var(--etabli-warning)',
  REFUSED: 'var(--etabli-danger)',
} as const;

/** All the steps, what is done and what is left. */
export function Progress({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation('applicant');
  return (
    <Card component="section" padding="lg" className={classes['progress']} aria-labelledby="progress">
      <Title order={2} fz={20} mb="sm" id="progress">
        {t('progress')}
      </Title>
      <ol className={classes['steps']}>
        {steps.map(({ code, state, about }) => {
          const Sign = SIGNS[state];
          return (
            <li key={code}>
              <Sign size={24} stroke={1.75} color={COLOURS[state]} aria-label={t(`stepState.${state}`)} role="img" />
              <div>
                <Text fw={state === 'DONE' ? 400 : 650}>{t(`step.${code}`)}</Text>
                {about.length > 0 && (
                  <Text size="sm" c="dimmed">
                    {about.join(', ')}
                  </Text>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
