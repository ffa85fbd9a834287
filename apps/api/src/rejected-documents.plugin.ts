import type { ApolloServerPlugin } from '@apollo/server';

/** A document refused before execution is the caller's mistake: 400, never 500. */
export const rejectedDocumentsAre400: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, operation, errors }) {
        if (!operation && errors?.length && (response.http.status ?? 500) >= 500) response.http.status = 400;
        return Promise.resolve();
      },
    }),
};
