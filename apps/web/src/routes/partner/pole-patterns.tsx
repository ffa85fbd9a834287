import { fillOf, patternOf, type Pattern } from './bars';
import classes from './pole-patterns.module.css';
import type { Report } from './report';

const TURN: Partial<Record<Pattern, number>> = { rising: 45, falling: -45, level: 90 };

interface Props {
  readonly poles: Report['poles'];
}

/** The patterns of poles, drawn once for the page: printers keep them, unlike the backgrounds of a style sheet. */
export const PolePatterns = ({ poles }: Props) => (
  <svg className={classes['patterns']} aria-hidden="true" focusable="false">
    <defs>
      {poles.map(({ poleCode, hue }, rank) => (
        <pattern
          key={poleCode}
          id={fillOf(rank)}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${TURN[patternOf(rank)] ?? 0})`}
          style={{ '--hue': hue }}
        >
          <Marks pattern={patternOf(rank)} />
        </pattern>
      ))}
    </defs>
  </svg>
);

function Marks({ pattern }: { readonly pattern: Pattern }) {
  if (pattern === 'falling')
    return (
      <>
        <rect width="7" height="7" className={classes['gap']} />
        <rect width="2.5" height="7" className={classes['tone']} />
      </>
    );
  return (
    <>
      <rect width="7" height="7" className={classes['tone']} />
      {pattern === 'dots' && <circle cx="3.5" cy="3.5" r="1.7" className={classes['gap']} />}
      {['rising', 'upright', 'level'].includes(pattern) && <rect width="2.2" height="7" className={classes['gap']} />}
    </>
  );
}

interface FillProps {
  /** Of `fillOf`; without one, empty under a dashed line. */
  readonly fill: string | null;
  readonly hue?: string;
}

/** Fills what it stands in with the pattern of a pole. */
export const PatternFill = ({ fill, hue }: FillProps) => (
  <svg className={classes['fill']} data-rest={fill === null || undefined} style={{ '--hue': hue }} focusable="false">
    <rect width="100%" height="100%" fill={fill === null ? 'none' : `url(#${fill})`} />
  </svg>
);
