import type { CombinedError } from 'urql';
import { ErrorPanel } from './error-panel';
import { LoadingShape } from './loading-shape';

interface Props {
  readonly error: CombinedError | undefined;
  readonly retry: (options: { readonly requestPolicy: 'network-only' }) => void;
  readonly lines?: number;
}

/** Until there is something to show: its shape, or why it does not come. */
export const Waiting = ({ error, retry, lines = 4 }: Props) =>
  error ? (
    <ErrorPanel error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
  ) : (
    <LoadingShape lines={lines} />
  );
