import { ActionIcon, Text } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BookingResourceQuery, WantedAccessoryInput } from '../generated/member/graphql';
import classes from './accessories-field.module.css';
import { countOf, withCount } from './wanted-accessories';

interface Props {
  readonly offered: BookingResourceQuery['accessoriesFor'];
  readonly wanted: readonly WantedAccessoryInput[];
  readonly onChange: (wanted: readonly WantedAccessoryInput[]) => void;
}

/** What may go with the booking, and how many. Whether enough are left then is for the verdict to say. */
export function AccessoriesField({ offered, wanted, onChange }: Props) {
  const { t } = useTranslation('booking');
  return (
    <fieldset className={classes['field']}>
      <legend>{t('accessories.title')}</legend>
      {offered.map(({ id, name, stock }) => {
        const count = countOf(wanted, id);
        const set = (next: number): void => onChange(withCount(wanted, id, next));
        return (
          <div key={id} className={classes['line']}>
            <div>
              <Text>{name}</Text>
              <Text size="sm" c="dimmed">
                {t('accessories.stock', { count: stock })}
              </Text>
            </div>
            <div className={classes['count']}>
              <ActionIcon
                variant="default"
                size={44}
                disabled={count === 0}
                aria-label={t('accessories.less', { name })}
                onClick={() => set(count - 1)}
              >
                <IconMinus size={20} stroke={1.75} />
              </ActionIcon>
              <output aria-label={name}>{count}</output>
              <ActionIcon
                variant="default"
                size={44}
                disabled={count >= stock}
                aria-label={t('accessories.more', { name })}
                onClick={() => set(count + 1)}
              >
                <IconPlus size={20} stroke={1.75} />
              </ActionIcon>
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
