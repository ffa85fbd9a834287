import { CloseButton, Modal, Text } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusReturn } from '../../ui/use-focus-return';
import classes from './find-anything.module.css';
import { useFinds, type Find, type FindGroup } from './use-finds';
import './words';

/** Goes anywhere by a few letters: people, machines, pages. A combobox: focus stays in the field, arrows walk the list. */
export function FindAnything({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('manager');
  const navigate = useNavigate();
  const list = useId();
  useFocusReturn();
  const [words, setWords] = useState('');
  const [rank, setRank] = useState(0);
  const { groups, searching, failed } = useFinds(words);
  const finds = groups.flatMap((group) => group.finds);
  const at = Math.min(rank, finds.length - 1);
  const idOf = (find: Find): string => `${list}-${finds.indexOf(find)}`;
  const chosen = finds[at];
  const go = ({ to }: Find): void => {
    onClose();
    void navigate({ to }).then(() => document.getElementById('content')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextRank(event.key, at, finds.length);
    if (event.key === 'Enter' && chosen) go(chosen);
    else if (next !== null) show(next);
    else return;
    event.preventDefault();
  };
  const show = (next: number): void => {
    setRank(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Modal.Root opened onClose={onClose} yOffset="10vh" size="lg" returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('find.title')}>
        <div className={classes['field']}>
          <IconSearch size={20} stroke={1.75} aria-hidden="true" />
          <input
            data-autofocus
            className={classes['input']}
            role="combobox"
            aria-label={t('find.title')}
            aria-expanded={finds.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={chosen && idOf(chosen)}
            autoComplete="off"
            spellCheck={false}
            placeholder={t('find.hint')}
            value={words}
            onChange={({ currentTarget }) => {
              setWords(currentTarget.value);
              setRank(0);
            }}
            onKeyDown={onKeyDown}
          />
          <CloseButton size={44} iconSize={22} aria-label={t('ui:close')} onClick={onClose} />
        </div>
        <div id={list} role="listbox" aria-label={t('find.finds')} className={classes['list']}>
          {groups.map((group) => (
            <Group key={group.kind} group={group} chosen={chosen} idOf={idOf} onGo={go} />
          ))}
        </div>
        <Text role="status" c="dimmed" className={classes['state']}>
          {failed ? t('ui:error.network') : stateOf({ searching, count: finds.length }, t)}
        </Text>
      </Modal.Content>
    </Modal.Root>
  );
}

interface GroupProps {
  readonly group: FindGroup;
  readonly chosen: Find | undefined;
  readonly idOf: (find: Find) => string;
  readonly onGo: (find: Find) => void;
}

function Group({ group: { kind, finds }, chosen, idOf, onGo }: GroupProps) {
  const { t } = useTranslation('manager');
  return (
    <div role="group" aria-label={t(`find.${kind}`)}>
      <div className={classes['kind']} aria-hidden="true">
        {t(`find.${kind}`)}
      </div>
      {finds.map((find) => (
        <div
          key={find.to}
          id={idOf(find)}
          role="option"
          aria-selected={find === chosen}
          className={classes['find']}
          onClick={() => onGo(find)}
        >
          <span className={classes['name']}>{find.name}</span>
          <span className={classes['about']}>{find.about}</span>
        </div>
      ))}
    </div>
  );
}

function nextRank(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return null;
}

interface Progress {
  readonly searching: boolean;
  readonly count: number;
}

function stateOf({ searching, count }: Progress, t: TFunction<'manager'>): string {
  if (searching) return t('find.searching');
  return count === 0 ? t('find.none') : t('find.count', { count });
}
