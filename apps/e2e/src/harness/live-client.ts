import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { GraphqlClient } from './graphql-client';

/** A live connection under the cookie of a signed-in caller. */
export function liveClient(caller: GraphqlClient): Client {
  class CookieSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie: caller.cookie } });
    }
  }
  return createClient({
    url: `${caller.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: CookieSocket,
    retryAttempts: 0,
    lazy: true,
  });
}
