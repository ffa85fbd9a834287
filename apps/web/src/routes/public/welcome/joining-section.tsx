import { Button, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from './section';
import classes from './welcome.module.css';

const STEPS = ['visit', 'plan', 'papers', 'work'] as const;

/** From the first visit to the first booking. */
export function JoiningSection() {
  const { t } = useTranslation('welcome');
  return (
    <Section id="rejoindre" title={t('joining.title')}>
      <ol className={classes['steps']}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <span className={classes['stepNumber']} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <Title order={3}>{t(`joining.${step}.title`)}</Title>
              <Text mt={4}>{t(`joining.${step}.text`)}</Text>
            </div>
          </li>
        ))}
      </ol>
      <Button component={Link} to="/inscription" size="lg" mt="lg">
        {t('joining.act')}
      </Button>
    </Section>
  );
}
