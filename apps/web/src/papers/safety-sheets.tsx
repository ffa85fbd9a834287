import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  AcceptSafetySheetDocument,
  SheetsOfMachineDocument,
  type SheetsOfMachineQuery,
} from '../generated/papers/graphql';
import { formatLongDay } from '../ui/format/time';
import { RefusalList } from '../ui/refusal-list';
import { useAct } from '../ui/use-act';
import classes from './papers.module.css';
import { textInLanguage } from './text-in-language';
import './words';

type Sheet = NonNullable<SheetsOfMachineQuery['resource']>['safetySheets'][number];

interface Props {
  readonly resourceId: string;
  readonly onAccepted: () => void;
}

/** The safety sheets of a machine and of its kind, to read and accept before booking. */
export function SafetySheets({ resourceId, onAccepted }: Props) {
  const [{ data }, read] = useQuery({ query: SheetsOfMachineDocument, variables: { id: resourceId } });
  const sheets = data?.resource?.safetySheets ?? [];
  if (sheets.length === 0) return null;
  const accepted = (): void => {
    read({ requestPolicy: 'network-only' });
    onAccepted();
  };
  return (
    <Stack gap="md">
      {sheets.map((sheet) => (
        <SafetySheet key={sheet.id} sheet={sheet} onAccepted={accepted} />
      ))}
    </Stack>
  );
}

interface SheetProps {
  readonly sheet: Sheet;
  readonly onAccepted: () => void;
}

function SafetySheet({ sheet, onAccepted }: SheetProps) {
  const { t } = useTranslation('papers');
  const act = useAct(AcceptSafetySheetDocument);
  const accept = async (): Promise<void> => {
    if (!(await act.run({ input: { safetySheetId: sheet.id } }))) return;
    notifications.show({ color: 'moss', message: t('sheet.thanks') });
    onAccepted();
  };
  return (
    <Card component="section" padding="lg">
      <Title order={2} fz={20}>
        {t('sheet.title', { about: sheet.about })}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('sheet.number', { number: sheet.number })}
      </Text>
      <ul className={classes['worn']} aria-label={t('sheet.wear')}>
        {sheet.ppe.map((equipment) => (
          <li key={equipment}>{t(`equipment.${equipment}`)}</li>
        ))}
      </ul>
      <Text className={classes['text']} my="md">
        {textInLanguage(sheet)}
      </Text>
      <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
      {sheet.acceptedAt ? (
        <Text c="var(--etabli-success)" fw={650} role="status">
          {t('sheet.accepted', { day: formatLongDay(sheet.acceptedAt) })}
        </Text>
      ) : (
        <Button
          onClick={() => void accept()}
          loading={act.busy}
          h="auto"
          py="sm"
          styles={{ label: { whiteSpace: 'normal' } }}
        >
          {t('sheet.accept')}
        </Button>
      )}
    </Card>
  );
}
