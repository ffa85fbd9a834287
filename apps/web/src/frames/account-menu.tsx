import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { LANGUAGES, SCHEMES, useAccountActs } from '../session/use-account-acts';

/** Language, appearance and the way out: on every page, signed in or not. Fetched, and opened, when asked for. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const account = useAccountActs();
  return (
    <Menu width={240} position="bottom-end" defaultOpened withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon color="gray" aria-label={viewer ? viewer.displayName : t('menu')}>
          <IconUserCircle size={26} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {viewer && <Menu.Label>{viewer.displayName}</Menu.Label>}
        <Menu.Label>{t('language.label')}</Menu.Label>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            onClick={() => void account.chooseLanguage(language)}
            rightSection={<Chosen when={account.language === language} />}
          >
            {t(`language.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('theme.label')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={<Chosen when={colorScheme === scheme} />}
          >
            {t(`theme.${scheme}`)}
          </Menu.Item>
        ))}
        {viewer && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={() => void account.leave()}>
              {t('signOut')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

const Chosen = ({ when }: { readonly when: boolean }) => (when ? <IconCheck size={18} aria-hidden="true" /> : null);
