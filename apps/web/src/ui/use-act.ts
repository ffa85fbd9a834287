import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { describeFault } from './describe-fault';
import { noticeOf } from './notice-of';
import type { ShownRefusal } from './refusal-list';

interface Payload {
  readonly refusals: readonly ShownRefusal[];
}

interface Act<Data, Variables> {
  /** True while the server decides. */
  readonly busy: boolean;
  /** Reasons of the last refusal; empty after a success. */
  readonly refusals: readonly ShownRefusal[];
  readonly clear: () => void;
  /** Does it; gives the answer when done, null when refused, failed, or already under way (a double click). */
  readonly run: (variables: Variables) => Promise<Data | null>;
}

/** One mutation with all that goes with it: busy state, double clicks, refusals, a network that fails with nothing lost. */
export function useAct<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const { t } = useTranslation();
  const [, mutate] = useMutation(document);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const underWay = useRef(false);

  const run = async (variables: Variables): Promise<Data | null> => {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    try {
      const { data, error } = await mutate(variables);
      if (error || !data) {
        notifications.show(noticeOf(describeFault(error, t), t));
        return null;
      }
      const refused = Object.values(data as Record<string, Payload>).flatMap((payload) => payload.refusals ?? []);
      setRefusals(refused);
      return refused.length > 0 ? null : data;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { busy, refusals, run, clear: () => setRefusals([]) };
}
