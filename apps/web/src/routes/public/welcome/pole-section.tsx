import { Button, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PoleIcon } from '../../../ui/pole-band';
import type { HomePole, HomeResource } from './home-data';
import { ResourceTile } from './resource-tile';
import classes from './pole-section.module.css';

/** On a phone, enough to see what the pole is; the rest on demand. */
const FIRST = 4;

interface Props {
  readonly pole: HomePole;
  readonly resources: readonly HomeResource[];
}

/** A pole: what is done there, and everything that stands there. */
export function PoleSection({ pole, resources }: Props) {
  const { t } = useTranslation('welcome');
  const [whole, setWhole] = useState(false);
  const list = useId();
  return (
    <article className={classes['pole']} style={{ '--hue': pole.hue }} aria-labelledby={`pole-${pole.id}`}>
      <div className={classes['about']}>
        <span className={classes['icon']}>
          <PoleIcon code={pole.code} hue={pole.hue} size={28} />
        </span>
        <Title order={3} id={`pole-${pole.id}`}>
          {pole.name}
        </Title>
        <Text>{pole.description}</Text>
        <Text c="dimmed" size="sm">
          {t('poles.count', { count: resources.length })}
        </Text>
      </div>
      <div>
        <ul id={list} className={classes['tiles']} data-whole={whole || undefined}>
          {resources.map((resource) => (
            <ResourceTile key={resource.id} resource={resource} />
          ))}
        </ul>
        {resources.length > FIRST && (
          <Button
            variant="default"
            fullWidth
            hiddenFrom="sm"
            mt="sm"
            aria-expanded={whole}
            aria-controls={list}
            onClick={() => setWhole(!whole)}
          >
            {whole ? t('poles.showFewer') : t('poles.showAll', { count: resources.length })}
          </Button>
        )}
      </div>
    </article>
  );
}
