import { Button, Checkbox, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EditPersonDocument } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { PersonFields } from './person-fields';
import { personInput, wrongFields, type PersonForm } from './person-form';
import type { MemberRecord } from './member-page';
import { Refused } from './refused';
import { Section } from '../../ui/section';
import './words';

const formOf = (person: MemberRecord): PersonForm => ({
  email: person.email,
  firstName: person.firstName,
  lastName: person.lastName,
  phone: person.phone ?? '',
  trade: person.trade ?? '',
  businessName: person.businessName ?? '',
  commune: person.commune ?? '',
  roles: person.roles,
  partnerId: person.partnerId,
});

/** Corrects who somebody is, what they may do, whether their account is open. */
export function MemberIdentity({ person }: { readonly person: MemberRecord }) {
  const { t } = useTranslation('manager');
  const act = useAct(EditPersonDocument);
  const [form, setForm] = useState(() => formOf(person));
  const [active, setActive] = useState(person.active);
  const [asked, setAsked] = useState(false);
  const wrong = asked ? wrongFields(form) : {};
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(wrongFields(form)).length > 0) return;
    if (!(await act.run({ input: { personId: person.id, active, ...personInput(form) } }))) return;
    notifications.show({ color: 'moss', message: t('people.saved') });
  };
  return (
    <Section title={t('people.identity')}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="lg">
          <PersonFields
            without={person.business ? ['email', 'businessName'] : ['email']}
            form={form}
            wrong={wrong}
            onChange={setForm}
          />
          <Checkbox
            size="md"
            label={t('people.active')}
            description={t('people.activeHint')}
            checked={active}
            onChange={({ currentTarget }) => setActive(currentTarget.checked)}
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
