import classes from './usage-report.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Of the longest bar, from 0 to 1. */
  readonly share: number;
}

/** A name, its figure, and the same as a length. */
export const FigureBar = ({ label, value, share }: Props) => (
  <>
    <div className={classes['lineHead']}>
      <span>{label}</span>
      <strong>{value}</strong>
    </div>
    <div className={classes['lineTrack']} aria-hidden="true">
      <div className={classes['lineBar']} style={{ width: `${share * 100}%` }} />
    </div>
  </>
);
