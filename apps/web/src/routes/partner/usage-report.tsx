import { useSession } from '../../session/session';
import { Headline } from './headline';
import { KeyFigures } from './key-figures';
import { MonthsSection } from './months-section';
import { NotesSection } from './notes-section';
import { PolesSection } from './poles-section';
import type { Report } from './report';
import { TradesSection } from './trades-section';
import classes from './usage-report.module.css';

interface Props {
  readonly report: Report;
}

/** The sheet: the answer first, then what it is made of, then how it was counted. */
export function UsageReport({ report }: Props) {
  const { manufacture } = useSession();
  return (
    <div className={classes['sheet']}>
      <p className={classes['onPaper']}>{manufacture.name}</p>
      <Headline report={report} />
      <KeyFigures report={report} />
      <MonthsSection report={report} />
      <div className={classes['pair']}>
        <PolesSection report={report} />
        <TradesSection report={report} />
      </div>
      <NotesSection report={report} />
    </div>
  );
}
