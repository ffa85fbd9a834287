import { SegmentedControl, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm } from './use-application-form';
import { fieldOf } from './you-fields';

/** The business they have, or the one they want to start. */
export function BusinessFields({ form }: { readonly form: ApplicationForm }) {
  const { t } = useTranslation('applicant');
  const { hasBusiness } = form.written;
  return (
    <>
      <SegmentedControl
        fullWidth
        mb="md"
        aria-label={t('business.title')}
        value={hasBusiness ? 'have' : 'none'}
        data={[
          { value: 'have', label: t('business.have') },
          { value: 'none', label: t('business.none') },
        ]}
        onChange={(value) => form.choose({ hasBusiness: value === 'have' })}
      />
      {hasBusiness ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('business.siret')}
            description={t('business.siretHint')}
            inputWrapperOrder={['label', 'input', 'description']}
            inputMode="numeric"
            maxLength={30}
            {...fieldOf(form, 'siret')}
          />
          <TextInput
            label={t('business.name')}
            autoComplete="organization"
            maxLength={160}
            {...fieldOf(form, 'businessName')}
          />
        </SimpleGrid>
      ) : (
        <Textarea
          label={t('business.project')}
          description={t('business.projectHint')}
          autosize
          minRows={3}
          maxLength={4_000}
          {...fieldOf(form, 'project')}
        />
      )}
    </>
  );
}
