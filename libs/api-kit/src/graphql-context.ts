import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Loaders } from './loaders';
import type { Viewer } from './viewer';

/** What every resolver of one request shares. Over WebSocket there is no reply. */
export class GraphqlContext {
  readonly loaders = new Loaders();

  constructor(
    /** Replaced by signing in, so that the rest of the same request answers the person. */
    public viewer: Viewer,
    readonly request: FastifyRequest | null,
    readonly reply: FastifyReply | null,
  ) {}
}

export const contextOf = (execution: ExecutionContext): GraphqlContext =>
  GqlExecutionContext.create(execution).getContext<GraphqlContext>();

/** Injects who asks into a resolver method. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Viewer => contextOf(execution).viewer,
);
