import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MachineCardFragment } from '../../generated/member/graphql';
import { formatNearTime } from '../../ui/format/near-slot';
import { ResourcePicture } from '../../ui/resource-picture';
import classes from './machine-line.module.css';
import { isReady, missingCount } from './readiness';

interface Props {
  readonly machine: MachineCardFragment;
  /** Where all are ready, only when it is free is worth saying. */
  readonly brief?: boolean;
  /** The act beside it. */
  readonly children?: ReactNode;
}

/** A machine in a list: its picture, whether it is ready for me, when it is free. */
export function MachineLine({ machine, brief = false, children }: Props) {
  const { t } = useTranslation('member');
  const when = machine.nextFreeSlot ? formatNearTime(machine.nextFreeSlot.startsAt) : null;
  return (
    <li className={classes['line']}>
      <Link to="/machines/$id" params={{ id: machine.id }} className={classes['link']}>
        <ResourcePicture resource={machine} />
        <span className={classes['words']}>
          <Text span fw={650} display="block">
            {machine.name}
          </Text>
          {machine.inService && (
            <Text span display="block" size="sm">
              {when ? (brief ? when : t('machines.nextFree', { when })) : t('machines.noneFree')}
            </Text>
          )}
          {!brief && <State machine={machine} />}
        </span>
      </Link>
      {children}
    </li>
  );
}

function State({ machine }: { readonly machine: MachineCardFragment }) {
  const { t } = useTranslation('member');
  if (!machine.inService)
    return (
      <span className={classes['state']} data-tone="danger">
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" /> {t('machines.down')}
      </span>
    );
  if (isReady(machine))
    return (
      <span className={classes['state']} data-tone="success">
        <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" /> {t('machines.ready')}
      </span>
    );
  const count = missingCount(machine);
  return (
    <span className={classes['state']} data-tone="quiet">
      <IconListCheck size={18} stroke={1.75} aria-hidden="true" />{' '}
      {count > 0 ? t('machines.missing', { count }) : t('machines.notBookable')}
    </span>
  );
}
