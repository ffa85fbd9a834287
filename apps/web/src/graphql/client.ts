import { Client, cacheExchange, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient as createSocket } from 'graphql-ws';
import { currentLanguage } from '../i18n/language';

const socket = createSocket({
  url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazy: true,
  lazyCloseTimeout: 10_000,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
});

/** Runs `listener` each time the live connection comes back after having been lost: what it missed must be asked again. */
export function onReconnected(listener: () => void): () => void {
  let wasClosed = false;
  const stopClosed = socket.on('closed', () => (wasClosed = true));
  const stopConnected = socket.on('connected', () => {
    if (wasClosed) listener();
    wasClosed = false;
  });
  return () => {
    stopClosed();
    stopConnected();
  };
}

/** One client for a session: made anew at sign-in and sign-out, so that nothing cached outlives its owner. */
export const createGraphqlClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': '1', 'accept-language': currentLanguage() },
    }),
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (operation) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe(
              { query: operation.query ?? '', variables: operation.variables ?? {} },
              sink as never,
            ),
          }),
        }),
      }),
    ],
  });

/** Closes the live connection: the next one carries the cookie of whoever is signed in then. */
export const dropLiveConnection = (): void => socket.terminate();
