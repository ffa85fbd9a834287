import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { ErrorPanel } from './error-panel';
import { LoadingShape } from './loading-shape';

interface Props<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly onRetry: () => void;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked once it is there; the shape to come before, what happened when it fails. */
export function Loaded<Data>({ data, error, onRetry, lines = 4, children }: Props<Data>) {
  if (data !== undefined) return children(data);
  return error ? <ErrorPanel error={error} onRetry={onRetry} /> : <LoadingShape lines={lines} />;
}
