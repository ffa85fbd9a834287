import { Button, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, SCHEMES, useAccountActs } from '../../session/use-account-acts';
import { MeSection } from './me-section';

/** Language, appearance and the way out. */
export function MeSettings() {
  const { t } = useTranslation('member');
  const { language, chooseLanguage, leave, leaving } = useAccountActs();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const languageLabel = useId();
  const schemeLabel = useId();
  return (
    <MeSection title={t('me.settings')}>
      <Stack gap="md">
        <div>
          <Text fw={600} mb={4} id={languageLabel}>
            {t('ui:language.label')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby={languageLabel}
            value={language}
            onChange={(chosen) => void chooseLanguage(chosen)}
            data={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{t(`ui:language.${value}`)}</span> }))}
          />
        </div>
        <div>
          <Text fw={600} mb={4} id={schemeLabel}>
            {t('ui:theme.label')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby={schemeLabel}
            value={colorScheme}
            onChange={setColorScheme}
            data={SCHEMES.map((value) => ({ value, label: t(`ui:theme.${value}`) }))}
          />
        </div>
        <Button
          variant="default"
          fullWidth
          loading={leaving}
          leftSection={<IconLogout size={20} stroke={1.75} aria-hidden="true" />}
          onClick={() => void leave()}
        >
          {t('ui:signOut')}
        </Button>
      </Stack>
    </MeSection>
  );
}
