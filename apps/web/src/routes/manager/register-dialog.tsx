import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterPersonDocument } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { PersonFields } from './person-fields';
import { NEW_PERSON, personInput, wrongFields } from './person-form';
import { Refused } from './refused';
import './words';

const LANGUAGES = [
  { value: 'FR', word: 'fr' },
  { value: 'EN', word: 'en' },
] as const;

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Opens an account; what was typed stays while the page does. */
export function RegisterDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('manager');
  const navigate = useNavigate();
  const act = useAct(RegisterPersonDocument);
  const [form, setForm] = useState(NEW_PERSON);
  const [asked, setAsked] = useState(false);
  const wrong = asked ? wrongFields(form) : {};

  const register = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(wrongFields(form)).length > 0) return;
    const answer = await act.run({
      input: { ...personInput(form), email: form.email.trim(), language: form.language },
    });
    const person = answer?.registerPerson.person;
    if (!person) return;
    notifications.show({ color: 'moss', message: t('people.registered', { name: person.displayName }) });
    await navigate({ to: `/gestion/membres/${person.id}` });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('people.register')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form noValidate onSubmit={(event) => void register(event)}>
        <Stack gap="lg">
          <PersonFields form={form} wrong={wrong} onChange={(change) => setForm({ ...form, ...change })} />
          <Select
            label={t('people.language')}
            description={t('people.languageHint')}
            allowDeselect={false}
            value={form.language}
            data={LANGUAGES.map(({ value, word }) => ({ value, label: t(`ui:language.${word}`) }))}
            onChange={(language) => setForm({ ...form, language: language ?? form.language })}
          />
          <Text c="dimmed">{t('people.registerNext')}</Text>
          <Refused refusals={act.refusals} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui:back')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('people.register')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
