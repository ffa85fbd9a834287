import { type ConnectionOf, CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreditInvoice } from '../crediting/credit-invoice.use-case';
import { DocumentsQuery } from '../documents/documents.query';
import { IssueDraft } from '../issuing/issue-draft.use-case';
import {
  BillingDocumentConnection,
  BillingDocumentPayload,
  type BillingDocumentType,
  WholeBillingDocumentType,
} from './billing-document.type';
import { CreditInvoiceInput, InvoicesArgs } from './billing.inputs';
import { DraftIdInput, PageArgs } from './invoice-draft.type';
import { presentDocument } from './present-document';

@Resolver(() => WholeBillingDocumentType)
export class BillingDocumentResolver {
  constructor(
    private readonly documents: DocumentsQuery,
    private readonly issueUseCase: IssueDraft,
    private readonly creditUseCase: CreditInvoice,
  ) {}

  @Query(() => BillingDocumentConnection, { description: 'Staff: invoices and credit notes, latest first.' })
  invoices(@CurrentViewer() viewer: Viewer, @Args() asked: InvoicesArgs): Promise<ConnectionOf<BillingDocumentType>> {
    return this.documents.all(viewer, asked);
  }

  @Query(() => BillingDocumentConnection, {
    description: 'Those of the accounts the viewer answers for: their own, and that of the business they run.',
  })
  myInvoices(@CurrentViewer() viewer: Viewer, @Args() asked: PageArgs): Promise<ConnectionOf<BillingDocumentType>> {
    return this.documents.mine(viewer, asked);
  }

  @Query(() => WholeBillingDocumentType, { nullable: true, description: 'Staff, or who answers for its account.' })
  invoice(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WholeBillingDocumentType | null> {
    return this.whole(viewer, id);
  }

  @Mutation(() => BillingDocumentPayload, { description: 'Managers. Dated today; it never changes afterwards.' })
  async issueDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DraftIdInput,
  ): Promise<BillingDocumentPayload> {
    return { document: await this.whole(viewer, await this.issueUseCase.execute(viewer, input)) };
  }

  @Mutation(() => BillingDocumentPayload, { description: 'Managers. Gives back an invoice, whole or line by line.' })
  async creditInvoice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreditInvoiceInput,
  ): Promise<BillingDocumentPayload> {
    return { document: await this.whole(viewer, await this.creditUseCase.execute(viewer, input)) };
  }

  private async whole(viewer: Viewer, id: string): Promise<WholeBillingDocumentType | null> {
    const row = await this.documents.one(viewer, id);
    return row && presentDocument(row);
  }
}
