import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Figure } from './change-of';
import classes from './figures-table.module.css';
import { longMonth } from './month-words';
import type { Report } from './report';
import { useFigureWords } from './use-figure-words';

interface Props {
  readonly report: Report;
}

/** The bars in figures; on a phone it slides under the months. */
export function MonthTable({ report }: Props) {
  const { t } = useTranslation('partner');
  const { months, poles, threshold } = report;
  const cell = useCell(threshold);
  const someHidden = months.some(({ byPole }) => byPole.some(({ hoursBooked }) => hoursBooked.suppressed));
  return (
    <>
      <Text size="sm" c="dimmed" className="no-print" hiddenFrom="sm" mb="xs">
        {t('months.slide')}
      </Text>
      <div className={classes['slide']} role="region" aria-label={t('months.table')} tabIndex={0}>
        <table className={classes['table']}>
          <caption>{t('months.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('months.month')}</th>
              {poles.map(({ poleCode, poleName }) => (
                <th key={poleCode} scope="col">
                  {poleName}
                </th>
              ))}
              <th scope="col">{t('months.total')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, hoursBooked, byPole }) => (
              <tr key={month}>
                <th scope="row">{longMonth(month)}</th>
                {poles.map(({ poleCode }) => (
                  <td key={poleCode}>{cell(byPole.find((one) => one.poleCode === poleCode)?.hoursBooked)}</td>
                ))}
                <td>{cell(hoursBooked)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('months.whole')}</th>
              {poles.map(({ poleCode, hoursBooked }) => (
                <td key={poleCode}>{cell(hoursBooked)}</td>
              ))}
              <td>{cell(report.hoursBooked)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {someHidden && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('months.hiddenNote', { threshold })} {t('months.partialNote')}
        </Text>
      )}
    </>
  );
}

/** A figure short enough for a column; a pole that was not there yet is a dash. */
function useCell(threshold: number) {
  const { t } = useTranslation('partner');
  const words = useFigureWords(threshold);
  return (figure: Figure | undefined) => {
    if (!figure) return '–';
    if (figure.suppressed) return <abbr title={t('hidden', { threshold })}>{t('hiddenShort')}</abbr>;
    return `${words.figure(figure, 'hours')}${figure.partial ? ' *' : ''}`;
  };
}
