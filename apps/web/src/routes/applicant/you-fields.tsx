import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm } from './use-application-form';
import type { Written } from './written';

type Texts = { [Key in keyof Written]: Written[Key] extends string ? Key : never }[keyof Written];

/** What ties a field to the form. */
export const fieldOf = ({ written, set }: ApplicationForm, name: Texts) => ({
  name,
  value: written[name],
  onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set({ [name]: currentTarget.value }),
});

/** Who they are. */
export function YouFields({ form }: { readonly form: ApplicationForm }) {
  const { t } = useTranslation('applicant');
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('you.firstName')}
          autoComplete="given-name"
          maxLength={80}
          {...fieldOf(form, 'firstName')}
        />
        <TextInput label={t('you.lastName')} autoComplete="family-name" maxLength={80} {...fieldOf(form, 'lastName')} />
        <TextInput label={t('you.phone')} type="tel" autoComplete="tel" maxLength={30} {...fieldOf(form, 'phone')} />
        <TextInput
          label={t('you.bornOn')}
          description={t('you.bornOnHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          type="date"
          autoComplete="bday"
          {...fieldOf(form, 'bornOn')}
        />
        <TextInput label={t('you.trade')} maxLength={120} {...fieldOf(form, 'trade')} />
        <TextInput
          label={t('you.commune')}
          autoComplete="address-level2"
          maxLength={120}
          {...fieldOf(form, 'commune')}
        />
      </SimpleGrid>
      <Textarea
        label={t('you.motivation')}
        description={t('you.motivationHint')}
        mt="md"
        autosize
        minRows={3}
        maxLength={2_000}
        {...fieldOf(form, 'motivation')}
      />
    </>
  );
}
