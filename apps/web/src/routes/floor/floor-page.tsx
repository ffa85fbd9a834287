import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MachineOnFloorDocument } from '../../generated/floor/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { PoleIcon } from '../../ui/pole-band';
import { useLookAgain } from '../../ui/use-look-again';
import { FloorDesk } from './floor-desk';
import classes from './floor-page.module.css';
import { FloorProtection } from './floor-protection';
import { FloorState } from './floor-state';
import './words';

/** Behind the code on a machine, on a phone, in work gloves: whether it is free, and the one thing to press. */
export function FloorPage() {
  const { t } = useTranslation('floor');
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const [{ data, error, fetching }, read] = useQuery({ query: MachineOnFloorDocument, variables: { code } });
  useLookAgain(read);
  if (!data)
    return error ? (
      <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingShape />
    );
  const floor = data.machineByCode;
  if (!floor)
    return (
      <>
        <PageTitle title={t('unknown')} />
        <EmptyState
          title={code}
          action={
            <Button component={Link} to="/machines" variant="default">
              {t('allMachines')}
            </Button>
          }
        >
          {t('unknownBody')}
        </EmptyState>
      </>
    );
  const { name, pole } = floor.resource;
  return (
    <div className={classes['page']}>
      <PageTitle
        title={name}
        lead={
          <span className={classes['pole']}>
            <PoleIcon code={pole.code} hue={pole.hue} /> {pole.name}
          </span>
        }
      />
      <FloorState floor={floor} />
      <FloorDesk code={code} floor={floor} reading={fetching} onDone={() => read({ requestPolicy: 'network-only' })} />
      <FloorProtection resource={floor.resource} />
    </div>
  );
}
