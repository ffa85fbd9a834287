import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Every answer is about one person at one instant: no cache keeps it. Said once for the answer, in place of Apollo's own
 * cache control, which wraps every field of every answer.
 */
export const answersAreNeverKept: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store');
        return Promise.resolve();
      },
    }),
};
