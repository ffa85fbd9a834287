import { Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { VerifyBooksDocument, type VerifyBooksQuery } from '../../../generated/manager/graphql';
import { ErrorPanel } from '../../../ui/error-panel';
import { Section } from '../../../ui/section';
import { StateWord } from '../../../ui/state-word';

type Verified = VerifyBooksQuery['booksVerification'];

/** Every seal and every sum computed again, when asked: it reads all that was ever issued. */
export function VerificationSection() {
  const { t } = useTranslation('manager');
  const [asked, setAsked] = useState(false);
  const [{ data, error, fetching }, run] = useQuery({
    query: VerifyBooksDocument,
    pause: !asked,
    requestPolicy: 'network-only',
  });
  const verify = () => {
    if (asked) run({ requestPolicy: 'network-only' });
    setAsked(true);
  };
  return (
    <Section title={t('accounts.verification.title')}>
      <Text c="dimmed" mb="md" maw="68ch">
        {t('accounts.verification.lead')}
      </Text>
      <Group>
        <Button variant="default" loading={asked && fetching} onClick={verify}>
          {t('accounts.verification.run')}
        </Button>
      </Group>
      <div aria-live="polite">
        {error && <ErrorPanel error={error} onRetry={verify} />}
        {data && !error && !fetching && <Found verified={data.booksVerification} />}
      </div>
    </Section>
  );
}

function Found({ verified: { documents, closings, faults } }: { readonly verified: Verified }) {
  const { t } = useTranslation('manager');
  const read = `${t('accounts.verification.documents', { count: documents })}, ${t('accounts.verification.closings', { count: closings })}.`;
  return (
    <>
      <Text mt="md" component="div">
        <StateWord tone={faults.length === 0 ? 'good' : 'bad'}>
          {faults.length === 0
            ? t('accounts.verification.whole')
            : t('accounts.verification.broken', { count: faults.length })}
        </StateWord>
      </Text>
      <Text c="dimmed">{read}</Text>
      {faults.length > 0 && (
        <>
          <List spacing="xs" my="sm">
            {faults.map(({ number, fault }) => (
              <List.Item key={`${number} ${fault}`}>
                <b>{number}</b>
                {t('accounts.verification.fault', { words: t(`accounts.verification.faults.${fault}`) })}
              </List.Item>
            ))}
          </List>
          <Text>{t('accounts.verification.next')}</Text>
        </>
      )}
    </>
  );
}
