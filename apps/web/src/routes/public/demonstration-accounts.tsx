import { Stack, Text, Title } from '@mantine/core';
import {
  IconBuildingCommunity,
  IconHammer,
  IconSchool,
  IconSettings,
  IconUserStar,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DemonstrationAccountsDocument } from '../../generated/public/graphql';
import classes from './sign-in-page.module.css';

/** Printed in the README: these people exist only in demonstrations. */
const PASSWORD = 'Etabli-demo-2026';

const ICONS: Readonly<Record<string, Icon>> = {
  MEMBER: IconHammer,
  TRAINER: IconSchool,
  MANAGER: IconUserStar,
  ADMINISTRATOR: IconSettings,
  PARTNER_VIEWER: IconBuildingCommunity,
};

interface Props {
  readonly busy: boolean;
  readonly onEnter: (as: { email: string; password: string }) => void;
}

/** Invented people to look through the eyes of, in one tap. */
export function DemonstrationAccounts({ busy, onEnter }: Props) {
  const { t } = useTranslation('door');
  const [{ data }] = useQuery({ query: DemonstrationAccountsDocument });
  return (
    <section aria-labelledby="demonstration-accounts">
      <Title order={2} fz={20} id="demonstration-accounts">
        {t('signIn.demonstration')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('signIn.demonstrationLead')}
      </Text>
      <Stack gap="sm">
        {data?.manufacture.demonstrationAccounts.map(({ email, displayName, role }) => {
          const RoleIcon = ICONS[role] ?? IconHammer;
          return (
            <button
              key={email}
              type="button"
              className={classes['account']}
              disabled={busy}
              onClick={() => onEnter({ email, password: PASSWORD })}
            >
              <RoleIcon size={24} stroke={1.75} color="var(--etabli-action)" aria-hidden="true" />
              <span>
                <Text fw={650} span display="block">
                  {displayName}
                </Text>
                <Text c="dimmed" size="sm" span display="block">
                  {t(`ui:role.${role}`)} · {email}
                </Text>
              </span>
            </button>
          );
        })}
      </Stack>
    </section>
  );
}
