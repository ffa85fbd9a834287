import { useTranslation } from 'react-i18next';
import { PapersOf } from '../../papers/papers-of';
import { Section } from '../../ui/section';
import './words';

/** The papers of a member, and the camera of the desk. */
export function MemberPapers({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('manager');
  return (
    <Section title={t('people.papers')}>
      <PapersOf personId={personId} />
    </Section>
  );
}
