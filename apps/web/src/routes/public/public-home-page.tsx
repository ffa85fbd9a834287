import { DateTime } from 'luxon';
import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { PublicHomeDocument } from '../../generated/public/graphql';
import { ErrorPanel } from '../../ui/error-panel';
import { dayOf } from '../../ui/format/time';
import { LoadingShape } from '../../ui/loading-shape';
import './welcome-words';
import { DoorSection } from './welcome/door-section';
import { Hero } from './welcome/hero';
import { JoiningSection } from './welcome/joining-section';
import { OpeningSection } from './welcome/opening-section';
import { PlansSection } from './welcome/plans-section';
import { PolesSection } from './welcome/poles-section';
import classes from './welcome/welcome.module.css';

/** How far ahead closures are announced. */
export const DAYS_AHEAD = 45;

/** What the manufacture is, for someone who has never come: machines, hours, prices, how to join. */
export function PublicHomePage() {
  const variables = useMemo(() => {
    const today = DateTime.now();
    return { from: dayOf(today), to: dayOf(today.plus({ days: DAYS_AHEAD })) };
  }, []);
  const [{ data, error }, read] = useQuery({ query: PublicHomeDocument, variables });
  const name = data?.manufacture.name;
  useEffect(() => {
    if (name) document.title = `${name} · Établi`;
  }, [name]);

  if (!data && error) return <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingShape lines={6} />;
  return (
    <div className={classes['page']}>
      <Hero home={data} />
      <PolesSection poles={data.poles} resources={data.resources.nodes} />
      <PlansSection plans={data.plans} />
      <JoiningSection />
      <OpeningSection manufacture={data.manufacture} calendar={data.openingCalendar} />
      <DoorSection demonstration={data.manufacture.demonstration} />
    </div>
  );
}
