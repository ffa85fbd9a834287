import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import {
  PreviewSeriesDocument,
  type PreviewSeriesInput,
  type PreviewSeriesQuery,
} from '../../generated/member/graphql';

export type SeriesPreview = PreviewSeriesQuery['previewSeries'];

interface LivePreview {
  readonly preview: SeriesPreview | undefined;
  readonly error: CombinedError | undefined;
  /** The preview shown answers what is asked now: it may be booked. */
  readonly current: boolean;
  readonly retry: () => void;
}

/** Every day of a series as the server would book it now, asked again with each change. */
export function useSeriesPreview(input: PreviewSeriesInput): LivePreview {
  const asked = useMemo(() => JSON.stringify(input), [input]);
  const [settled] = useDebouncedValue(asked, 250);
  const variables = useMemo(() => ({ input: JSON.parse(settled) as PreviewSeriesInput }), [settled]);
  const context = useMemo(() => ({ additionalTypenames: ['Booking'] }), []);
  const [{ data, error, operation, fetching }, ask] = useQuery({
    query: PreviewSeriesDocument,
    variables,
    context,
    requestPolicy: 'network-only',
  });
  const current = settled === asked && operation?.variables === variables && !fetching;
  return {
    preview: data?.previewSeries,
    error: current ? error : undefined,
    current: current && !error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
