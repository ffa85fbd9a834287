import type { TypedDocumentNode } from 'urql';
import { useAct } from '../../ui/use-act';
import type { ShownRefusal } from '../../ui/refusal-list';

interface Page {
  readonly url?: string | null;
  readonly refusals: readonly ShownRefusal[];
}

/** Goes to a page of the payment provider, which leads back here. */
export function useProviderPage<Data extends object, Input extends object>(
  document: TypedDocumentNode<Data, { input: Input }>,
) {
  const act = useAct(document);
  const go = async (input: Input): Promise<void> => {
    const answer = await act.run({ input });
    const [page] = answer ? (Object.values(answer) as Page[]).filter((value) => typeof value === 'object') : [];
    if (page?.url) location.assign(page.url);
  };
  return { ...act, go };
}
