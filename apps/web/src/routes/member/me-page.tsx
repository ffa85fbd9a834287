import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument, type MeQuery } from '../../generated/member/graphql';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { MeAbsences } from './me-absences';
import { MeCalendar } from './me-calendar';
import { MeDevices } from './me-devices';
import { MeHabilitations } from './me-habilitations';
import { MeIdentity } from './me-identity';
import classes from './me-page.module.css';
import { MePapers } from './me-papers';
import { MePassword } from './me-password';
import { MeSettings } from './me-settings';
import { MeSubscription } from './me-subscription';
import { MySeats } from './seats/my-seats';
import './words';

export type Me = NonNullable<MeQuery['viewer']>;

/** Who I am here, what I may use, what I pay, and how I sign in. */
export function MePage() {
  const { t } = useTranslation('member');
  const [{ data, error }, read] = useQuery({ query: MeDocument });
  const me = data?.viewer;
  if (!me)
    return (
      <>
        <PageTitle title={t('me.title')} />
        {error ? (
          <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
        ) : (
          <LoadingShape />
        )}
      </>
    );
  return (
    <>
      <MeIdentity me={me} />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <MeSubscription me={me} />
          <MySeats />
          <MeHabilitations me={me} />
          <MePapers />
          <MeAbsences />
        </div>
        <div className={classes['column']}>
          <MeSettings />
          <MeCalendar />
          <MeDevices me={me} />
          <MePassword email={me.email} />
        </div>
      </div>
    </>
  );
}
