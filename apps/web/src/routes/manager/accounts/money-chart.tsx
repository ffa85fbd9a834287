import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../ui/format/money';
import { MoneyKeys } from './money-keys';
import classes from './money-chart.module.css';
import { type MonthOfMoney, SERIES, ticksOf } from './money-scale';
import { shortMonth } from './name-of-period';

const PLOT = { left: 56, top: 10, height: 200, monthWidth: 54, foot: 26 };

/** Three bars a month, in patterns that tell them apart without colour; the table below says the same in figures. */
export function MoneyChart({ months }: { readonly months: readonly MonthOfMoney[] }) {
  const { t } = useTranslation('manager');
  const ticks = ticksOf(months);
  const [lowest, highest] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  const yOf = (cents: number) => PLOT.top + ((highest - cents) / Math.max(1, highest - lowest)) * PLOT.height;
  const width = PLOT.left + months.length * PLOT.monthWidth;
  const height = PLOT.top + PLOT.height + PLOT.foot;
  return (
    <figure className={classes['chart']}>
      <MoneyKeys />
      <div className={classes['slide']} tabIndex={0} role="region" aria-label={t('accounts.months.drawn')}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ minWidth: width * 0.8, maxWidth: width * 1.2 }}
          role="img"
          aria-label={t('accounts.months.chart')}
        >
          {ticks.map((cents) => (
            <g key={cents}>
              <line
                x1={PLOT.left}
                x2={width}
                y1={yOf(cents)}
                y2={yOf(cents)}
                className={classes[cents === 0 ? 'zero' : 'line']}
              />
              <text x={PLOT.left - 8} y={yOf(cents) + 4} textAnchor="end" className={classes['label']}>
                {formatNumber(cents / 100, 0)}
              </text>
            </g>
          ))}
          {months.map((month, at) => (
            <g key={month.month} transform={`translate(${PLOT.left + at * PLOT.monthWidth} 0)`}>
              {SERIES.map((series, place) => (
                <rect
                  key={series}
                  x={10 + place * 12}
                  width={10}
                  y={Math.min(yOf(month[series]), yOf(0))}
                  height={Math.abs(yOf(month[series]) - yOf(0))}
                  className={classes[series]}
                />
              ))}
              <text x={PLOT.monthWidth / 2} y={height - 8} textAnchor="middle" className={classes['label']}>
                {shortMonth(month.month)}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}
