import { craftOf, type Pictured } from './picture/craft-of';
import { DRAWINGS } from './picture/drawings';
import classes from './resource-picture.module.css';

interface Props {
  readonly resource: Pictured & { readonly photoUrl?: string | null; readonly pole: { readonly hue: string } };
  /** A small square beside a line, or the wide picture of a page. */
  readonly size?: 'line' | 'page';
}

/** The photo of a resource, or a drawing of its craft in the hue of its pole. Decorative: its name stands beside it. */
export function ResourcePicture({ resource, size = 'line' }: Props) {
  const { mass, lines } = DRAWINGS[craftOf(resource)];
  return (
    <div className={classes[size]} style={{ '--hue': resource.pole.hue }} aria-hidden="true">
      {resource.photoUrl ? (
        <img src={resource.photoUrl} alt="" loading="lazy" className={classes['photo']} />
      ) : (
        <svg viewBox="0 0 96 64" className={classes['drawing']}>
          <path d={mass} className={classes['mass']} />
          <path d={lines} className={classes['lines']} />
        </svg>
      )}
    </div>
  );
}
