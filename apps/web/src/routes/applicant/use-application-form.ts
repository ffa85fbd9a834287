import { useRef, useState } from 'react';
import { EditApplicationDocument } from '../../generated/applicant/graphql';
import { useAct } from '../../ui/use-act';
import { inputOf, writtenBy, type Applicant, type Written } from './written';

/** The form of an application: what is typed, and keeping it as soon as a field is left. */
export function useApplicationForm(applicant: Applicant) {
  const [written, setWritten] = useState(() => writtenBy(applicant));
  const server = useRef(written);
  const [kept, setKept] = useState(false);
  const act = useAct(EditApplicationDocument);
  const set = (change: Partial<Written>): void => {
    setKept(false);
    setWritten((before) => ({ ...before, ...change }));
  };
  /** True when the server has all that is on the screen. */
  const save = async (now: Written = written): Promise<boolean> => {
    if (JSON.stringify(now) === JSON.stringify(server.current)) return act.refusals.length === 0;
    if (!(await act.run({ input: inputOf(now) }))) return false;
    server.current = now;
    setKept(true);
    return true;
  };
  /** A choice is kept at once. */
  const choose = (change: Partial<Written>): void => {
    set(change);
    void save({ ...written, ...change });
  };
  return { written, set, choose, save, kept, refusals: act.refusals };
}

export type ApplicationForm = ReturnType<typeof useApplicationForm>;
