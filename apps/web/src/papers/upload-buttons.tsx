import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconCamera, IconFile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What is sent, for those who hear the button alone. */
  readonly about: string;
  readonly again: boolean;
  /** Nothing presses: one quiet button. */
  readonly quiet: boolean;
  readonly busy: boolean;
  readonly onFile: (file: File | null) => void;
}

/** The camera of a phone, or a file. */
export function UploadButtons({ about, again, quiet, busy, onFile }: Props) {
  const { t } = useTranslation('papers');
  const choose = t(again ? 'documents.replace' : 'documents.choose');
  return (
    <>
      <Group gap="xs">
        {!quiet && (
          <FileButton accept="image/jpeg,image/png" capture="environment" onChange={onFile}>
            {(props) => (
              <Button
                hiddenFrom="sm"
                variant={again ? 'default' : 'filled'}
                leftSection={<IconCamera size={20} stroke={1.75} aria-hidden="true" />}
                loading={busy}
                aria-label={`${t('documents.photograph')} : ${about}`}
                {...props}
              >
                {t('documents.photograph')}
              </Button>
            )}
          </FileButton>
        )}
        <FileButton
          accept="application/pdf,image/jpeg,image/png"
          onChange={onFile}
          inputProps={{ 'aria-label': `${choose} : ${about}` }}
        >
          {(props) => (
            <Button
              variant={quiet ? 'subtle' : 'default'}
              px={quiet ? 0 : 'md'}
              leftSection={<IconFile size={20} stroke={1.75} aria-hidden="true" />}
              loading={busy}
              aria-label={`${choose} : ${about}`}
              {...props}
            >
              {choose}
            </Button>
          )}
        </FileButton>
      </Group>
      {!quiet && (
        <Text size="sm" c="dimmed">
          {t('documents.formats')}
        </Text>
      )}
    </>
  );
}
