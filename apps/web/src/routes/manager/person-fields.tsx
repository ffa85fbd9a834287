import { Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PartnersDocument, type Role } from '../../generated/manager/graphql';
import { holds, useSession } from '../../session/session';
import type { PersonForm, wrongFields } from './person-form';
import { ROLES } from './roles';
import './words';

const TEXTS = [
  { field: 'firstName', word: 'firstName', type: 'text' },
  { field: 'lastName', word: 'lastName', type: 'text' },
  { field: 'email', word: 'email', type: 'email' },
  { field: 'phone', word: 'phone', type: 'tel' },
  { field: 'trade', word: 'trade', type: 'text' },
  { field: 'businessName', word: 'business', type: 'text' },
  { field: 'commune', word: 'commune', type: 'text' },
] as const;

const ADMINISTRATORS_ONLY: readonly Role[] = ['MANAGER', 'ADMINISTRATOR'];

interface Props {
  readonly form: PersonForm;
  readonly wrong: ReturnType<typeof wrongFields>;
  /** Fields that are not theirs to change here. */
  readonly without?: readonly (keyof PersonForm)[];
  readonly onChange: (form: PersonForm) => void;
}

/** Who somebody is and what they may do. */
export function PersonFields({ form, wrong, without = [], onChange }: Props) {
  const { t } = useTranslation('manager');
  const { viewer } = useSession();
  const readsFigures = form.roles.includes('PARTNER_VIEWER');
  const [{ data }] = useQuery({ query: PartnersDocument, pause: !readsFigures });
  const sentence = (field: keyof PersonForm): string | undefined => wrong[field] && t(wrong[field]);
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {TEXTS.filter(({ field }) => !without.includes(field)).map(({ field, word, type }) => (
          <TextInput
            key={field}
            type={type}
            label={t(`people.${word}`)}
            autoComplete="off"
            withAsterisk={field === 'firstName' || field === 'lastName' || field === 'email'}
            value={form[field]}
            error={sentence(field)}
            onChange={({ currentTarget }) => onChange({ ...form, [field]: currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Checkbox.Group
        label={t('people.roles')}
        value={[...form.roles]}
        error={sentence('roles')}
        onChange={(roles) => onChange({ ...form, roles: ROLES.filter((role) => roles.includes(role)) })}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt={4}>
          {ROLES.map((role) => (
            <Checkbox
              size="md"
              key={role}
              value={role}
              label={t(`ui:role.${role}`)}
              disabled={ADMINISTRATORS_ONLY.includes(role) && !holds(viewer, 'ADMINISTRATOR')}
            />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      {readsFigures && (
        <Select
          label={t('people.partner')}
          value={form.partnerId}
          error={sentence('partnerId')}
          data={(data?.partners ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(partnerId) => onChange({ ...form, partnerId })}
        />
      )}
    </Stack>
  );
}
