import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownRefusal } from '../../ui/refusal-list';
import { Refused } from './refused';
import './words';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** The verb of the act. */
  readonly verb: string;
  readonly act: { readonly busy: boolean; readonly refusals: readonly ShownRefusal[] };
  readonly destructive?: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form in a dialog: its fields, why it was refused, its one button. Enter submits. */
export function ActDialog({ opened, title, verb, act, destructive = false, onSubmit, onClose, children }: Props) {
  const { t } = useTranslation('manager');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          {children}
          <Refused refusals={act.refusals} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui:back')}
            </Button>
            <Button type="submit" color={destructive ? 'brick' : 'teal'} loading={act.busy}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
