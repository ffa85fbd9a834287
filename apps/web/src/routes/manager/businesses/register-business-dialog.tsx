import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterBusinessDocument } from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { BusinessFields } from './business-fields';
import { businessInput, missingFields, NEW_BUSINESS, refusedFields } from './business-form';
import './words';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Registers a business by its SIRET, then opens its record; what was typed stays while the page does. */
export function RegisterBusinessDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('manager');
  const navigate = useNavigate();
  const act = useAct(RegisterBusinessDocument);
  const [form, setForm] = useState(NEW_BUSINESS);
  const [asked, setAsked] = useState(false);
  const register = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missingFields(form).length > 0) return;
    const business = (await act.run({ input: businessInput(form) }))?.registerBusiness.business;
    if (!business) return;
    notifications.show({ color: 'moss', message: t('businesses.registered', { name: business.name }) });
    await navigate({ to: `/gestion/entreprises/${business.id}` });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('businesses.register')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form noValidate onSubmit={(event) => void register(event)}>
        <Stack gap="lg">
          <BusinessFields
            form={form}
            missing={asked ? missingFields(form) : []}
            refused={refusedFields(act.refusals)}
            onChange={setForm}
          />
          <Text c="dimmed">{t('businesses.registerNext')}</Text>
          <Refused refusals={act.refusals} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui:back')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('businesses.register')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
