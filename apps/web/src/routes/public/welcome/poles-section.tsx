import { EmptyState } from '../../../ui/empty-state';
import { useTranslation } from 'react-i18next';
import type { HomePole, HomeResource } from './home-data';
import { PoleSection } from './pole-section';
import { Section } from './section';

interface Props {
  readonly poles: readonly HomePole[];
  readonly resources: readonly HomeResource[];
}

export function PolesSection({ poles, resources }: Props) {
  const { t } = useTranslation('welcome');
  return (
    <Section id="poles" title={t('poles.title')} lead={t('poles.lead')}>
      {poles.length === 0 && <EmptyState title={t('poles.none')} />}
      {poles.map((pole) => (
        <PoleSection
          key={pole.id}
          pole={pole}
          resources={resources.filter((resource) => resource.pole.id === pole.id)}
        />
      ))}
    </Section>
  );
}
