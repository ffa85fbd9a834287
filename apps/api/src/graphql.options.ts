import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { formatError, GraphqlContext, LocalTimeUnclear, SimpleRefusal } from '@etabli/api-kit';
import {
  AgreementMissing,
  DocumentMissing,
  OfferTaken,
  QuotaExceeded,
  SlotFreeAlready,
  SlotUnavailable,
  TrainerNotPresent,
} from '@etabli/booking';
import type { SessionAuthenticator } from '@etabli/people';
import { HabilitationMissing, SessionResourcesTaken } from '@etabli/training';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { answersAreNeverKept } from './answers-are-never-kept.plugin';
import { compiledReads } from './compiled-reads.plugin';
import type { Env } from './env';
import { graphqlProtection, MOST_TOKENS } from './graphql-protection';
import { rejectedDocumentsAre400 } from './rejected-documents.plugin';

/** What graphql-ws hands over: the request that opened the socket. */
interface OverSocket {
  readonly extra: { readonly request: IncomingMessage };
}

/** Refusals that carry more than a sentence: no field names them, they come through the interface. */
const REFUSAL_TYPES = [
  SimpleRefusal,
  LocalTimeUnclear,
  SlotUnavailable,
  SlotFreeAlready,
  OfferTaken,
  HabilitationMissing,
  SessionResourcesTaken,
  QuotaExceeded,
  DocumentMissing,
  AgreementMissing,
  TrainerNotPresent,
];

/** One endpoint, `/graphql`, over HTTP and WebSocket, with every limit on. */
export function graphqlOptions(env: Env, authenticator: SessionAuthenticator): ApolloDriverConfig {
  const protection = graphqlProtection();
  const log = new Logger('GraphQL');
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: env.demonstration,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: protection.validationRules,
    plugins: [
      ...protection.plugins,
      rejectedDocumentsAre400,
      answersAreNeverKept,
      compiledReads(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    buildSchemaOptions: { orphanedTypes: REFUSAL_TYPES },
    formatError: formatError((id, fault) => log.error(`${id} ${fault instanceof Error ? fault.stack : String(fault)}`)),
    context: async (first: FastifyRequest | OverSocket, reply?: FastifyReply) => {
      const request = 'extra' in first ? null : first;
      const { headers } = 'extra' in first ? first.extra.request : first;
      const viewer = await authenticator.viewerOf(headers.cookie, headers['accept-language']);
      return new GraphqlContext(viewer, request, reply ?? null);
    },
    subscriptions: { 'graphql-ws': { path: '/graphql', connectionInitWaitTimeout: 5_000 } },
  };
}
