import { Button, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { RefusalList, type ShownRefusal } from '../../ui/refusal-list';
import { Sheet } from '../../ui/sheet';
import { useFirstWrong } from '../../ui/use-first-wrong';
import { wrongFields, type TrainingForm } from './training-form';
import { TrainingNumbers } from './training-numbers';
import { TrainingSubject } from './training-subject';

/** Something one may teach. */
export interface Habilitation {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly title: string;
  /** The verb of the act. */
  readonly verb: string;
  readonly note?: string;
  readonly initial: TrainingForm;
  readonly taught: readonly Habilitation[];
  readonly act: { readonly busy: boolean; readonly refusals: readonly ShownRefusal[] };
  readonly onSubmit: (form: TrainingForm) => Promise<void>;
  readonly onClose: () => void;
}

/** A training, written in one sheet; what is wrong is told where it stands, once it was sent. */
export function TrainingSheet({ title, verb, note, initial, taught, act, onSubmit, onClose }: Props) {
  const [form, setForm] = useState(initial);
  const [asked, setAsked] = useState(false);
  const firstWrong = useFirstWrong();
  const wrong = wrongFields(form);
  const change = (some: Partial<TrainingForm>): void => setForm((before) => ({ ...before, ...some }));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (wrong.length > 0) firstWrong.point();
    else void onSubmit(form);
  };
  const fields = { form, wrong: asked ? wrong : [], onChange: change };
  return (
    <Sheet title={title} shape="panel" onClose={onClose}>
      <form noValidate ref={firstWrong.form} onSubmit={submit}>
        <Stack gap="md">
          <TrainingSubject {...fields} taught={taught} />
          <TrainingNumbers {...fields} />
          {note && <Text c="dimmed">{note}</Text>}
          <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
          <Button type="submit" size="lg" loading={act.busy}>
            {verb}
          </Button>
        </Stack>
      </form>
    </Sheet>
  );
}
