import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BookingPanel } from '../../booking/booking-panel';
import type { BookingWish } from '../../booking/use-slot-form';
import { MachineDocument } from '../../generated/member/graphql';
import { SafetySheets } from '../../papers/safety-sheets';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { formatNearTime } from '../../ui/format/near-slot';
import { LoadingShape } from '../../ui/loading-shape';
import { NeedsList } from '../../ui/needs-list';
import { PageTitle } from '../../ui/page-title';
import { PoleIcon } from '../../ui/pole-band';
import { ResourcePicture } from '../../ui/resource-picture';
import { useIdInPath } from '../../ui/use-address';
import { MachineDay } from './machine-day';
import classes from './machine-page.module.css';
import { MachineRules } from './machine-rules';
import { MachineSection } from './machine-section';
import { isReady } from './readiness';
import './words';

/** A machine: what it takes, when it is free, what it is, how it is booked. */
export function MachinePage() {
  const { t } = useTranslation('member');
  const id = useIdInPath();
  const [wish, setWish] = useState<BookingWish | null>(null);
  const context = useMemo(() => ({ additionalTypenames: ['Booking'] }), []);
  const [{ data, error }, read] = useQuery({ query: MachineDocument, variables: { id }, context });
  if (!data)
    return error ? (
      <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingShape />
    );
  const machine = data.resource;
  if (!machine) return <EmptyState title={t('machine.notFound')} />;

  const { requirements, nextFreeSlot, outOfServiceReason: reason, pole } = machine;
  const canBook = machine.bookable && machine.inService;
  const pick = (startsAt: string | undefined): void => setWish({ resourceId: id, ...(startsAt ? { startsAt } : {}) });
  const whenFree = nextFreeSlot
    ? t('machine.bookNext', { when: formatNearTime(nextFreeSlot.startsAt) })
    : t('machine.book');
  const actInWords = canBook ? whenFree : t('machine.seeOthers');
  return (
    <>
      <PageTitle
        title={machine.name}
        lead={
          <span className={classes['pole']}>
            <PoleIcon code={pole.code} hue={pole.hue} /> {pole.name}
          </span>
        }
      />
      <div className={classes['machine']}>
        <div className={classes['side']}>
          <ResourcePicture resource={machine} size="page" />
          <Text maw="68ch">{machine.description}</Text>
        </div>
        <div className={classes['main']}>
          {!machine.inService && (
            <Alert color="brick" variant="light" icon={<IconAlertTriangle />} title={t('machines.down')}>
              {reason ?? t('machine.outOfServiceBare')}
            </Alert>
          )}
          {requirements.length > 0 && (
            <MachineSection title={t('machine.needs')}>
              <NeedsList needs={requirements} />
              {isReady(machine) && (
                <Text c="var(--etabli-success)" mt="sm">
                  {t('machine.allMet')}
                </Text>
              )}
            </MachineSection>
          )}
          {canBook && (
            <MachineSection title={t('machine.day')}>
              <MachineDay machine={machine} onPick={pick} />
            </MachineSection>
          )}
          {machine.bookable && (
            <div className={classes['foot']}>
              <Button
                fullWidth
                size="lg"
                variant={isReady(machine) ? 'filled' : 'default'}
                onClick={() => pick(undefined)}
              >
                {actInWords}
              </Button>
            </div>
          )}
        </div>
        <div className={classes['sheet']}>
          <SafetySheets resourceId={id} onAccepted={() => read({ requestPolicy: 'network-only' })} />
          <MachineSection title={t('machine.sheet')}>
            {machine.dangerous && (
              <Text className={classes['danger']} mb="xs">
                <IconAlertTriangle size={20} stroke={1.75} aria-hidden="true" /> {t('machine.dangerous')}
              </Text>
            )}
            {machine.technicalSheet
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line) => (
                <Text key={line} mb={4}>
                  {line}
                </Text>
              ))}
          </MachineSection>
          <MachineSection title={t('machine.rules')}>
            <MachineRules rules={machine.rules} />
          </MachineSection>
        </div>
      </div>
      <BookingPanel wish={wish} onClose={() => setWish(null)} />
    </>
  );
}
