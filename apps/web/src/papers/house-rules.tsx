import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  AcceptHouseRulesDocument,
  MyHouseRulesDocument,
  type StandingPartsFragment,
} from '../generated/papers/graphql';
import { dayOf, formatLocalDate, formatLongDay } from '../ui/format/time';
import { RefusalList } from '../ui/refusal-list';
import { useAct } from '../ui/use-act';
import { Waiting } from '../ui/waiting';
import classes from './papers.module.css';
import { textInLanguage } from './text-in-language';
import './words';

interface Props {
  readonly onAccepted?: () => void;
}

/** The rules in force and those announced, each to accept once. */
export function HouseRules({ onAccepted }: Props) {
  const { t } = useTranslation('papers');
  const [{ data, error }, read] = useQuery({ query: MyHouseRulesDocument, requestPolicy: 'cache-and-network' });
  if (!data?.viewer) return <Waiting error={error} retry={read} />;
  const { houseRules } = data.viewer;
  if (houseRules.length === 0) return <Text c="dimmed">{t('rules.none')}</Text>;
  const accepted = (): void => {
    read({ requestPolicy: 'network-only' });
    onAccepted?.();
  };
  return (
    <Stack gap="md">
      {houseRules.map((standing) => (
        <Version key={standing.version.id} standing={standing} onAccepted={accepted} />
      ))}
    </Stack>
  );
}

interface VersionProps {
  readonly standing: StandingPartsFragment;
  readonly onAccepted: () => void;
}

function Version({ standing: { version, acceptedAt }, onAccepted }: VersionProps) {
  const { t } = useTranslation('papers');
  const act = useAct(AcceptHouseRulesDocument);
  const { number, inForceFrom } = version;
  const announced = inForceFrom > dayOf(Date.now());
  const accept = async (): Promise<void> => {
    if (!(await act.run({ input: { number } }))) return;
    notifications.show({ color: 'moss', message: t('rules.thanks') });
    onAccepted();
  };
  return (
    <Card component="article" padding="lg">
      <Title order={2} fz={20} mb="sm">
        {t(announced ? 'rules.announced' : 'rules.version', { number, day: formatLocalDate(inForceFrom) })}
      </Title>
      <Text className={classes['text']} mb="md">
        {textInLanguage(version)}
      </Text>
      <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
      {acceptedAt ? (
        <Text c="var(--etabli-success)" fw={650} role="status">
          {t('rules.accepted', { day: formatLongDay(acceptedAt) })}
        </Text>
      ) : (
        <Button
          onClick={() => void accept()}
          loading={act.busy}
          h="auto"
          py="sm"
          styles={{ label: { whiteSpace: 'normal' } }}
        >
          {t('rules.accept')}
        </Button>
      )}
    </Card>
  );
}
