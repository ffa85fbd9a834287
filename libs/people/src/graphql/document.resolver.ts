import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AcceptDocument } from '../documents/accept-document.use-case';
import { DocumentsQuery } from '../documents/documents.query';
import { RefuseDocument } from '../documents/refuse-document.use-case';
import { WithdrawDocument } from '../documents/withdraw-document.use-case';
import {
  AcceptDocumentInput,
  DocumentsToReviewArgs,
  RefuseDocumentInput,
  WithdrawDocumentInput,
} from './document.inputs';
import {
  SupportingDocumentConnection,
  SupportingDocumentEventType,
  SupportingDocumentPayload,
  SupportingDocumentType,
} from './document.type';

@Resolver(() => SupportingDocumentType)
export class DocumentResolver {
  constructor(
    private readonly documents: DocumentsQuery,
    private readonly acceptDocumentUseCase: AcceptDocument,
    private readonly refuseDocumentUseCase: RefuseDocument,
    private readonly withdrawDocumentUseCase: WithdrawDocument,
  ) {}

  @Query(() => SupportingDocumentConnection, {
    description: 'Staff: documents that wait for a decision, oldest first.',
  })
  documentsToReview(
    @CurrentViewer() viewer: Viewer,
    @Args() page: DocumentsToReviewArgs,
  ): Promise<SupportingDocumentConnection> {
    return this.documents.toReview(viewer, page);
  }

  @ResolveField(() => [SupportingDocumentEventType], { description: 'Each state it went through, oldest first.' })
  async history(
    @Parent() { id }: SupportingDocumentType,
    @Context() { loaders }: GraphqlContext,
  ): Promise<SupportingDocumentEventType[]> {
    const history = loaders.get('document.history', (ids) => this.documents.history(ids));
    return (await history.load(id)) ?? [];
  }

  @Mutation(() => SupportingDocumentPayload, { description: 'Staff: accepts a document; who handed it in is told.' })
  async acceptDocument(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptDocumentInput,
  ): Promise<SupportingDocumentPayload> {
    const id = await this.acceptDocumentUseCase.execute(viewer, input);
    return { document: await this.documents.one(viewer, id) };
  }

  @Mutation(() => SupportingDocumentPayload, {
    description: 'Staff: refuses a document with a reason, even one accepted by mistake; who handed it in is told.',
  })
  async refuseDocument(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RefuseDocumentInput,
  ): Promise<SupportingDocumentPayload> {
    const id = await this.refuseDocumentUseCase.execute(viewer, input);
    return { document: await this.documents.one(viewer, id) };
  }

  @Mutation(() => SupportingDocumentPayload, {
    description: 'Takes a document of one’s own back, or staff throws one out: the file is deleted.',
  })
  async withdrawDocument(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WithdrawDocumentInput,
  ): Promise<SupportingDocumentPayload> {
    const id = await this.withdrawDocumentUseCase.execute(viewer, input);
    return { document: await this.documents.one(viewer, id) };
  }
}
