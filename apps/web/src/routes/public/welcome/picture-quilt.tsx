import { craftOf } from '../../../ui/picture/craft-of';
import { ResourcePicture } from '../../../ui/resource-picture';
import type { HomePole, HomeResource } from './home-data';
import classes from './welcome.module.css';

const SQUARES = 12;

interface Props {
  readonly poles: readonly HomePole[];
  readonly resources: readonly HomeResource[];
}

/** One of each craft, poles in turn, so that the first glance meets them all. */
function chosen({ poles, resources }: Props): HomeResource[] {
  const seen = new Set<string>();
  const distinct = resources.filter((resource) => {
    const craft = craftOf(resource);
    if (seen.has(craft)) return false;
    seen.add(craft);
    return true;
  });
  const byPole = poles.map((pole) => distinct.filter((resource) => resource.pole.id === pole.id));
  const deepest = Math.max(0, ...byPole.map((column) => column.length));
  return Array.from({ length: deepest }, (_, rank) => byPole.flatMap((column) => column[rank] ?? []))
    .flat()
    .slice(0, SQUARES);
}

/** The crafts of the place side by side, like samples on a wall. Decorative: each is named further down. */
export const PictureQuilt = (props: Props) => (
  <div className={classes['quilt']} aria-hidden="true">
    {chosen(props).map((resource) => (
      <ResourcePicture key={resource.id} resource={resource} size="page" />
    ))}
  </div>
);
