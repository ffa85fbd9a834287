import { Anchor, Button, Card, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session';
import { DoorPage } from './door-page';

interface Props {
  readonly email: string;
  readonly onAgain: () => void;
}

/** What to do now, without a word on whether the account exists. */
export function PasswordLinkSent({ email, onAgain }: Props) {
  const { t } = useTranslation('door');
  const { manufacture } = useSession();
  return (
    <DoorPage title={t('forgotten.sentTitle')}>
      <Card padding="lg">
        <Stack gap="md" role="status">
          <Text>{t('forgotten.sent', { email })}</Text>
          <Text c="dimmed">{t('forgotten.notThere')}</Text>
          {manufacture.demonstration && (
            <Anchor href="/dev/mail" py="sm">
              {t('forgotten.keptMails')}
            </Anchor>
          )}
          <Button component={Link} to="/connexion" fullWidth>
            {t('forgotten.back')}
          </Button>
          <Button variant="default" fullWidth onClick={onAgain}>
            {t('forgotten.again')}
          </Button>
        </Stack>
      </Card>
    </DoorPage>
  );
}
