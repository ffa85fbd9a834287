import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SetLanguageDocument, SignOutDocument } from '../generated/session/graphql';
import { speak } from '../i18n/i18n';
import { currentLanguage, type LanguageCode } from '../i18n/language';
import { useSession } from '../session/session';

const LANGUAGES: readonly LanguageCode[] = ['fr', 'en'];
const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Language, appearance and the way out: on every page, signed in or not. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { viewer, renew } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [, signOut] = useMutation(SignOutDocument);
  const [, setLanguage] = useMutation(SetLanguageDocument);

  const choose = async (language: LanguageCode): Promise<void> => {
    await speak(language);
    if (viewer) await setLanguage({ input: { language: language === 'en' ? 'EN' : 'FR' } });
    renew();
  };
  const leave = async (): Promise<void> => {
    await signOut({});
    location.assign('/');
  };
  return (
    <Menu width={240} position="bottom-end">
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
            onClick={() => void choose(language)}
            rightSection={<Chosen when={currentLanguage() === language} />}
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
            <Menu.Item leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={() => void leave()}>
              {t('signOut')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

const Chosen = ({ when }: { readonly when: boolean }) => (when ? <IconCheck size={18} aria-hidden="true" /> : null);
