import { type ConnectionOf, CurrentViewer, presentRefusal, type Viewer } from '@etabli/api-kit';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountsQuery } from '../accounts/accounts.query';
import { CreateDraft } from '../issuing/create-draft.use-case';
import { DiscardDraft } from '../issuing/discard-draft.use-case';
import { type CountedDraftRow, type DraftCount, DraftsQuery } from '../issuing/drafts.query';
import { EditDraft } from '../issuing/edit-draft.use-case';
import {
  CreateDraftInput,
  DraftIdInput,
  DraftPreviewType,
  EditDraftInput,
  InvoiceDraftConnection,
  InvoiceDraftPayload,
  InvoiceDraftType,
  PageArgs,
} from './invoice-draft.type';

@Resolver(() => InvoiceDraftType)
export class InvoiceDraftResolver {
  constructor(
    private readonly drafts: DraftsQuery,
    private readonly accounts: AccountsQuery,
    private readonly createUseCase: CreateDraft,
    private readonly editUseCase: EditDraft,
    private readonly discardUseCase: DiscardDraft,
  ) {}

  @Query(() => InvoiceDraftConnection, { description: 'Staff: drafts that wait, oldest first.' })
  async invoiceDrafts(
    @CurrentViewer() viewer: Viewer,
    @Args() asked: PageArgs,
  ): Promise<ConnectionOf<InvoiceDraftType>> {
    const page = await this.drafts.waiting(viewer, asked);
    return { ...page, nodes: await this.present(viewer, page.nodes) };
  }

  @Query(() => InvoiceDraftType, { nullable: true, description: 'Staff.' })
  async invoiceDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<InvoiceDraftType | null> {
    const row = await this.drafts.one(viewer, id);
    return row && ((await this.present(viewer, [row]))[0] ?? null);
  }

  @Query(() => DraftPreviewType, { nullable: true, description: 'Staff: counts what is being written. Keeps nothing.' })
  async previewDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateDraftInput,
  ): Promise<DraftPreviewType | null> {
    const count = await this.drafts.preview(viewer, input);
    return count && presentCount(count, viewer);
  }

  @Mutation(() => InvoiceDraftPayload, { description: 'Managers.' })
  async createDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateDraftInput,
  ): Promise<InvoiceDraftPayload> {
    return { draft: await this.invoiceDraft(viewer, await this.createUseCase.execute(viewer, input)) };
  }

  @Mutation(() => InvoiceDraftPayload, { description: 'Managers.' })
  async editDraft(@CurrentViewer() viewer: Viewer, @Args('input') input: EditDraftInput): Promise<InvoiceDraftPayload> {
    return { draft: await this.invoiceDraft(viewer, await this.editUseCase.execute(viewer, input)) };
  }

  @Mutation(() => InvoiceDraftPayload, { description: 'Managers. What it had taken in waits for the next run.' })
  async discardDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DraftIdInput,
  ): Promise<InvoiceDraftPayload> {
    return { draft: await this.invoiceDraft(viewer, await this.discardUseCase.execute(viewer, input)) };
  }

  private async present(viewer: Viewer, rows: readonly CountedDraftRow[]): Promise<InvoiceDraftType[]> {
    const accounts = new Map(
      (await this.accounts.byIds(viewer, [...new Set(rows.map(({ accountId }) => accountId))])).map((one) => [
        one.id,
        one,
      ]),
    );
    return rows.map((row) => ({
      ...row,
      account: accounts.get(row.accountId) ?? null,
      lines: [...row.lines],
      ...presentCount(row, viewer),
    }));
  }
}

const presentCount = ({ totals, breakdown, obstacles }: DraftCount, viewer: Viewer): DraftPreviewType => ({
  totals,
  breakdown: breakdown.map(({ vat, ...share }) => ({
    ...share,
    kind: vat.kind,
    rateBasisPoints: vat.rateBasisPoints,
  })),
  obstacles: obstacles.map((refusal) => presentRefusal(refusal, viewer.language)),
});
