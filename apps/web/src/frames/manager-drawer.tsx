import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ManagerLinks } from './manager-rail';

/** The rail, on a screen too narrow for it. */
export function ManagerDrawer() {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <>
      <Burger opened={opened} onClick={toggle} hiddenFrom="md" aria-label={t('menu')} size="md" w={44} h={44} />
      <Drawer
        opened={opened}
        onClose={close}
        title={t('menu')}
        size={280}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <nav aria-label={t('nav.label')}>
          <ManagerLinks onFollow={close} />
        </nav>
      </Drawer>
    </>
  );
}
