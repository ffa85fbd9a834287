import { useRef, useState } from 'react';
import { EditApplicationDocument } from '../../generated/applicant/graphql';
import { useAct } from '../../ui/use-act';
import { inputOf, writtenBy, type Applicant, type Written } from './written';

const isSame = (one: Written, other: Written): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The form of an application: what is typed, and keeping it as soon as a field is left or a choice made. */
export function useApplicationForm(applicant: Applicant) {
  const [written, setWritten] = useState(() => writtenBy(applicant));
  const [kept, setKept] = useState(false);
  const onServer = useRef(written);
  const wanted = useRef(written);
  const saving = useRef<Promise<boolean> | null>(null);
  const act = useAct(EditApplicationDocument);

  const catchUp = async (): Promise<boolean> => {
    while (!isSame(wanted.current, onServer.current)) {
      const sent = wanted.current;
      if (await act.run({ input: inputOf(sent) })) {
        onServer.current = sent;
        setKept(true);
      } else if (isSame(wanted.current, sent)) return false;
    }
    return true;
  };
  const set = (change: Partial<Written>): void => {
    setKept(false);
    setWritten((before) => ({ ...before, ...change }));
  };
  /** True when the server has all that is on the screen. What changes while it is being kept is kept right after. */
  const save = (now: Written = written): Promise<boolean> => {
    wanted.current = now;
    saving.current ??= catchUp().finally(() => (saving.current = null));
    return saving.current;
  };
  /** A choice is kept at once. */
  const choose = (change: Partial<Written>): void => {
    set(change);
    void save({ ...written, ...change });
  };
  return { written, set, choose, save, kept, refusals: act.refusals };
}

export type ApplicationForm = ReturnType<typeof useApplicationForm>;
