import { Card, Checkbox, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeGroup, Preference } from './kinds-by-group';
import classes from './notices.module.css';

interface Props {
  readonly group: NoticeGroup;
  readonly preferences: readonly Preference[];
  readonly onChoose: (preference: Preference) => void;
}

const CHANNELS = ['inApp', 'mail'] as const;

/** The kinds of news of one subject, with a box for each way of hearing of them. */
export function PreferencesTable({ group, preferences, onChoose }: Props) {
  const { t } = useTranslation('notices');
  const heading = useId();
  return (
    <Card component="section" p={{ base: 'md', md: 'lg' }} aria-labelledby={heading}>
      <Title order={2} fz={20} mb="xs" id={heading}>
        {t(`choice.groups.${group}`)}
      </Title>
      <table className={classes['choices']} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('choice.kind')}</th>
            {CHANNELS.map((channel) => (
              <th key={channel} scope="col">
                {t(`choice.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preferences.map((preference) => (
            <tr key={preference.type}>
              <th scope="row">{t(`kinds.${preference.type}`)}</th>
              {CHANNELS.map((channel) => (
                <td key={channel}>
                  <Checkbox
                    className={classes['box']}
                    aria-label={t('choice.of', {
                      channel: t(`choice.${channel}`),
                      kind: t(`kinds.${preference.type}`),
                    })}
                    checked={preference[channel]}
                    onChange={(event) => onChoose({ ...preference, [channel]: event.currentTarget.checked })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
