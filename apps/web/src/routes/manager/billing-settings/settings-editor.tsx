import { Alert, Button, Checkbox, Radio, SimpleGrid, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeBillingSettingsDocument, type SettingsPartsFragment } from '../../../generated/manager/graphql';
import { holds, useSession } from '../../../session/session';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { useFirstWrong } from '../../../ui/use-first-wrong';
import { Refused } from '../refused';
import {
  ADDRESS,
  BANK,
  DELAYS,
  formOf,
  IDENTITY,
  refusedFields,
  settingsInput,
  TICKS,
  wrongFields,
} from './settings-form';
import { TextFields } from './text-fields';

/** All that is set about invoices; an administrator changes it, managers read it. */
export function SettingsEditor({ settings }: { readonly settings: SettingsPartsFragment }) {
  const { t } = useTranslation('manager');
  const { viewer } = useSession();
  const act = useAct(ChangeBillingSettingsDocument);
  const [form, setForm] = useState(() => formOf(settings));
  const [asked, setAsked] = useState(false);
  const first = useFirstWrong();
  const mayEdit = holds(viewer, 'ADMINISTRATOR');
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (wrongFields(form).length > 0) return first.point();
    const saved = await act.run({ input: settingsInput(form) });
    if (!saved) return;
    if (saved.editBillingSettings.settings) setForm(formOf(saved.editBillingSettings.settings));
    notifications.show({ color: 'moss', message: t('billingSettings.saved') });
  };
  const fields = {
    form,
    wrong: asked ? wrongFields(form) : [],
    refused: refusedFields(act.refusals),
    onChange: setForm,
  };
  return (
    <form ref={first.form} noValidate onSubmit={(event) => void save(event)}>
      <fieldset disabled={!mayEdit} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        <Stack gap="lg">
          {!mayEdit && (
            <Alert color="teal" variant="light">
              {t('billingSettings.readOnly')}
            </Alert>
          )}
          <Section title={t('billingSettings.identity')}>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" style={{ alignItems: 'start' }}>
              <TextFields names={IDENTITY} {...fields} />
              <TextFields names={ADDRESS} {...fields} />
            </SimpleGrid>
          </Section>
          <Section title={t('billingSettings.bank')}>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" style={{ alignItems: 'start' }}>
              <TextFields names={BANK} {...fields} />
            </SimpleGrid>
          </Section>
          <Section title={t('billingSettings.issue')}>
            <Radio.Group
              label={t('billingSettings.review')}
              value={form.issueAutomatically ? 'ALONE' : 'READ'}
              onChange={(value) => setForm({ ...form, issueAutomatically: value === 'ALONE' })}
              mb="md"
            >
              <Stack gap={0} mt={4}>
                <Radio value="READ" size="md" py={10} label={t('billingSettings.read')} />
                <Radio value="ALONE" size="md" py={10} label={t('billingSettings.alone')} />
              </Stack>
            </Radio.Group>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" style={{ alignItems: 'start' }}>
              <TextFields names={['invoicesFrom']} {...fields} />
              <TextFields names={DELAYS} {...fields} />
            </SimpleGrid>
          </Section>
          <Section title={t('billingSettings.vat')}>
            <Stack gap={0}>
              {TICKS.map((tick) => (
                <Checkbox
                  key={tick}
                  size="md"
                  py={10}
                  label={t(`billingSettings.ticks.${tick}`)}
                  checked={form[tick]}
                  onChange={({ currentTarget }) => setForm({ ...form, [tick]: currentTarget.checked })}
                />
              ))}
            </Stack>
          </Section>
          <Refused refusals={act.refusals} />
          {mayEdit && (
            <Button type="submit" loading={act.busy} style={{ alignSelf: 'flex-end' }}>
              {t('ui:save')}
            </Button>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}
