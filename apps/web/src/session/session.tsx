import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider, useQuery } from 'urql';
import { createGraphqlClient, dropLiveConnection } from '../graphql/client';
import { speak } from '../i18n/i18n';
import { currentLanguage } from '../i18n/language';
import { SessionDocument, type SessionQuery } from '../generated/session/graphql';

export type SessionViewer = NonNullable<SessionQuery['viewer']>;

interface Session {
  readonly viewer: SessionViewer | null;
  readonly manufacture: SessionQuery['manufacture'];
  /** No card nor account is charged for real. */
  readonly paymentsAreDemonstration: boolean;
  /** Starts over with an empty cache and a new live connection: after signing in or out. */
  readonly renew: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and where. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

/** Whether the viewer holds one of these roles. */
export const holds = (viewer: SessionViewer | null, ...roles: readonly string[]): boolean =>
  viewer?.roles.some((role) => roles.includes(role)) ?? false;

interface Props {
  readonly children: ReactNode;
  readonly whileLoading: ReactNode;
  readonly onFailure: (retry: () => void) => ReactNode;
}

/** One GraphQL client a session. */
export function SessionProvider(props: Props) {
  const [round, setRound] = useState(0);
  const client = useMemo(() => ({ round, graphql: createGraphqlClient() }), [round]);
  const renew = useCallback(() => {
    dropLiveConnection();
    setRound((current) => current + 1);
  }, []);
  return (
    <Provider value={client.graphql}>
      <LoadedSession key={round} renew={renew} {...props} />
    </Provider>
  );
}

function LoadedSession({ children, whileLoading, onFailure, renew }: Props & { readonly renew: () => void }) {
  const [{ data, error }, refetch] = useQuery({ query: SessionDocument });
  useLanguageOf(data?.viewer ?? null);
  const session = useMemo(() => (data ? { ...data, viewer: data.viewer ?? null, renew } : null), [data, renew]);
  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  return error ? onFailure(() => refetch({ requestPolicy: 'network-only' })) : whileLoading;
}

/** Screens speak the language the person chose, on whichever device: what the server answers is in it too. */
function useLanguageOf(viewer: SessionViewer | null): void {
  const chosen = viewer?.language;
  useEffect(() => {
    const language = chosen === 'EN' ? 'en' : 'fr';
    if (chosen && language !== currentLanguage()) void speak(language);
  }, [chosen]);
}
