import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CountDraftDocument, type CountPartsFragment } from '../../../generated/manager/graphql';
import { contentsOf, type DraftForm, isWhole } from './draft-form';

const SETTLED_MS = 250;
/** An address that is corrected may be all that was missing. */
const TOUCHED = { additionalTypenames: ['BillingAccount'] };

/** What the draft comes to, counted by the rules that will count the invoice; the last count stays in sight until the next one. */
export function useCount(accountId: string, form: DraftForm): CountPartsFragment | null {
  const [settled] = useDebouncedValue(form, SETTLED_MS);
  const [last, setLast] = useState<CountPartsFragment | null>(null);
  const [{ data, stale }] = useQuery({
    query: CountDraftDocument,
    variables: { input: { accountId, ...contentsOf(settled) } },
    pause: !isWhole(settled),
    requestPolicy: 'network-only',
    context: TOUCHED,
  });
  const counted = stale ? null : (data?.previewDraft ?? null);
  if (counted && counted !== last) setLast(counted);
  return isWhole(form) ? (counted ?? last) : null;
}
