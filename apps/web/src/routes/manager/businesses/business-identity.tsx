import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EditBusinessDocument } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { BusinessFields } from './business-fields';
import { businessInput, formOf, missingFields, refusedFields, type BusinessRecord } from './business-form';
import './words';

/** Corrects what is written of a business. */
export function BusinessIdentity({ business }: { readonly business: BusinessRecord }) {
  const { t } = useTranslation('manager');
  const act = useAct(EditBusinessDocument);
  const [form, setForm] = useState(() => formOf(business));
  const [asked, setAsked] = useState(false);
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missingFields(form).length > 0) return;
    if (!(await act.run({ input: { businessId: business.id, ...businessInput(form) } }))) return;
    notifications.show({ color: 'moss', message: t('businesses.saved') });
  };
  return (
    <Section title={t('businesses.record')}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="lg">
          <BusinessFields
            form={form}
            missing={asked ? missingFields(form) : []}
            refused={refusedFields(act.refusals)}
            onChange={setForm}
          />
          <Refused refusals={act.refusals} />
          <Button type="submit" loading={act.busy} style={{ alignSelf: 'flex-end' }}>
            {t('ui:save')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
