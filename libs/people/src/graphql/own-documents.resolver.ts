import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DocumentRequirementsQuery } from '../documents/document-requirements.query';
import { DocumentsQuery } from '../documents/documents.query';
import { AskedDocumentType, SupportingDocumentType } from './document.type';
import { PersonType } from './person.type';
import { ViewerType } from './viewer.type';

const OWN = 'Their documents and those of their business, newest first, refused and withdrawn ones included.';
const ASKED = 'What the place asks of them on paper, and where they stand today.';

@Resolver(() => ViewerType)
export class ViewerDocumentsResolver {
  constructor(
    private readonly documentsQuery: DocumentsQuery,
    private readonly requirements: DocumentRequirementsQuery,
  ) {}

  @ResolveField(() => [SupportingDocumentType], { description: OWN })
  async documents(@Parent() { id }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<SupportingDocumentType[]> {
    return (await this.documentsQuery.ofPersons(viewer, [id])).get(id) ?? [];
  }

  @ResolveField(() => [AskedDocumentType], { description: ASKED })
  askedDocuments(@Parent() { id }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<AskedDocumentType[]> {
    return this.requirements.of(viewer, id);
  }
}

@Resolver(() => PersonType)
export class PersonDocumentsResolver {
  constructor(
    private readonly documentsQuery: DocumentsQuery,
    private readonly requirements: DocumentRequirementsQuery,
  ) {}

  @ResolveField(() => [SupportingDocumentType], { description: OWN })
  async documents(
    @Parent() { id }: PersonType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<SupportingDocumentType[]> {
    const documents = loaders.get('person.documents', (ids) => this.documentsQuery.ofPersons(viewer, ids));
    return (await documents.load(id)) ?? [];
  }

  @ResolveField(() => [AskedDocumentType], { description: ASKED })
  askedDocuments(@Parent() { id }: PersonType, @CurrentViewer() viewer: Viewer): Promise<AskedDocumentType[]> {
    return this.requirements.of(viewer, id);
  }
}
