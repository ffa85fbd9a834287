import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AcceptSafetySheet } from '../safety-sheets/accept-safety-sheet.use-case';
import { PublishSafetySheet } from '../safety-sheets/publish-safety-sheet.use-case';
import { SafetySheetsQuery } from '../safety-sheets/safety-sheets.query';
import { ResourceType } from './resource.type';
import {
  AcceptSafetySheetInput,
  PublishSafetySheetInput,
  SafetySheetAcceptanceType,
  SafetySheetPayload,
  SafetySheetType,
} from './safety-sheet.type';

@Resolver(() => ResourceType)
export class ResourceSafetySheetsResolver {
  constructor(private readonly sheets: SafetySheetsQuery) {}

  @ResolveField(() => [SafetySheetType], { description: 'In force on it: that of its category, then its own.' })
  async safetySheets(
    @Parent() { id }: ResourceType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<SafetySheetType[]> {
    const sheets = loaders.get('resource.safetySheets', (ids) => this.sheets.inForce(viewer, ids));
    return (await sheets.load(id)) ?? [];
  }
}

@Resolver(() => SafetySheetType)
export class SafetySheetResolver {
  constructor(
    private readonly sheets: SafetySheetsQuery,
    private readonly publishUseCase: PublishSafetySheet,
    private readonly acceptUseCase: AcceptSafetySheet,
  ) {}

  @Query(() => [SafetySheetType], { description: 'Staff: every version on a resource and its category, newest first.' })
  safetySheetVersions(
    @CurrentViewer() viewer: Viewer,
    @Args('resourceId', { type: () => ID }) resourceId: string,
  ): Promise<SafetySheetType[]> {
    return this.sheets.versions(viewer, resourceId);
  }

  @ResolveField(() => [SafetySheetAcceptanceType], { description: 'Staff: who accepted it, by name.' })
  acceptances(
    @Parent() { id }: SafetySheetType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SafetySheetAcceptanceType[]> {
    return this.sheets.acceptances(viewer, id);
  }

  @Mutation(() => SafetySheetPayload, { description: 'Staff: a new version, to be accepted again before booking.' })
  async publishSafetySheet(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishSafetySheetInput,
  ): Promise<SafetySheetPayload> {
    const id = await this.publishUseCase.execute(viewer, input);
    return { safetySheet: await this.sheets.one(viewer, id) };
  }

  @Mutation(() => SafetySheetPayload, { description: 'The viewer accepts a sheet, for themselves.' })
  async acceptSafetySheet(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptSafetySheetInput,
  ): Promise<SafetySheetPayload> {
    const id = await this.acceptUseCase.execute(viewer, input);
    return { safetySheet: await this.sheets.one(viewer, id) };
  }
}
