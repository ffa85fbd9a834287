import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreateDocumentType } from '../documents/create-document-type.use-case';
import { DocumentTypesQuery } from '../documents/document-types.query';
import { EditDocumentType } from '../documents/edit-document-type.use-case';
import { CreateDocumentTypeInput, EditDocumentTypeInput } from './document.inputs';
import { DocumentTypePayload, DocumentTypeType } from './document.type';

@Resolver(() => DocumentTypeType)
export class DocumentTypeResolver {
  constructor(
    private readonly types: DocumentTypesQuery,
    private readonly createDocumentTypeUseCase: CreateDocumentType,
    private readonly editDocumentTypeUseCase: EditDocumentType,
  ) {}

  @Query(() => [DocumentTypeType], { description: 'The documents the place asks for, in the order they are shown.' })
  documentTypes(@CurrentViewer() viewer: Viewer): Promise<DocumentTypeType[]> {
    return this.types.list(viewer);
  }

  @Mutation(() => DocumentTypePayload, { description: 'Staff: asks for one more document.' })
  async createDocumentType(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateDocumentTypeInput,
  ): Promise<DocumentTypePayload> {
    const id = await this.createDocumentTypeUseCase.execute(viewer, input);
    return { documentType: await this.types.one(viewer, id) };
  }

  @Mutation(() => DocumentTypePayload, { description: 'Staff: changes what is asked, and of whom.' })
  async editDocumentType(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditDocumentTypeInput,
  ): Promise<DocumentTypePayload> {
    const id = await this.editDocumentTypeUseCase.execute(viewer, input);
    return { documentType: await this.types.one(viewer, id) };
  }
}
