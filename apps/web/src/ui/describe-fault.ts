import type { TFunction } from 'i18next';
import type { CombinedError } from 'urql';

const WORDS: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'error.unauthenticated',
  FORBIDDEN: 'error.forbidden',
};

export interface Fault {
  readonly sentence: string;
  /** Number to quote, when the server gave one. */
  readonly code: string | null;
  /** Nobody is signed in any more. */
  readonly signedOut?: boolean;
}

/** A failure of the whole request, in words. */
export function describeFault(error: CombinedError | undefined, t: TFunction): Fault {
  const [first] = error?.graphQLErrors ?? [];
  if (!error || !first) return { sentence: t('error.network'), code: null };
  const { code, correlationId } = first.extensions as { code?: string; correlationId?: string };
  if (correlationId) return { sentence: t('error.internal'), code: correlationId };
  const key = WORDS[code ?? ''];
  return { sentence: key ? t(key) : first.message, code: null, signedOut: code === 'UNAUTHENTICATED' };
}
