import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AddBusinessMember } from '../businesses/add-business-member.use-case';
import { BusinessesQuery } from '../businesses/businesses.query';
import { EditBusiness } from '../businesses/edit-business.use-case';
import { RegisterBusiness } from '../businesses/register-business.use-case';
import { RemoveBusinessMember } from '../businesses/remove-business-member.use-case';
import {
  AddBusinessMemberInput,
  BusinessesArgs,
  EditBusinessInput,
  RegisterBusinessInput,
  RemoveBusinessMemberInput,
} from './business.inputs';
import { BusinessConnection, BusinessMemberType, BusinessPayload, BusinessType } from './business.type';

@Resolver(() => BusinessType)
export class BusinessResolver {
  constructor(
    private readonly businessesQuery: BusinessesQuery,
    private readonly registerBusinessUseCase: RegisterBusiness,
    private readonly editBusinessUseCase: EditBusiness,
    private readonly addBusinessMemberUseCase: AddBusinessMember,
    private readonly removeBusinessMemberUseCase: RemoveBusinessMember,
  ) {}

  @Query(() => BusinessConnection, { description: 'Staff: businesses by name.' })
  businesses(@CurrentViewer() viewer: Viewer, @Args() filter: BusinessesArgs): Promise<BusinessConnection> {
    return this.businessesQuery.list(viewer, filter);
  }

  @Query(() => BusinessType, { nullable: true, description: 'Staff: one business.' })
  business(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<BusinessType | null> {
    return this.businessesQuery.one(viewer, id);
  }

  @ResolveField(() => [BusinessMemberType], {
    description: 'Who works there, owners first; staff also reads those who left.',
  })
  async members(
    @Parent() { id }: BusinessType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<BusinessMemberType[]> {
    const members = loaders.get('business.members', (ids) => this.businessesQuery.members(viewer, ids));
    return (await members.load(id)) ?? [];
  }

  @Mutation(() => BusinessPayload, { description: 'Staff: registers a business by its SIRET.' })
  async registerBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RegisterBusinessInput,
  ): Promise<BusinessPayload> {
    return this.asItIs(viewer, await this.registerBusinessUseCase.execute(viewer, input));
  }

  @Mutation(() => BusinessPayload, { description: 'Staff: corrects a business.' })
  async editBusiness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditBusinessInput,
  ): Promise<BusinessPayload> {
    return this.asItIs(viewer, await this.editBusinessUseCase.execute(viewer, input));
  }

  @Mutation(() => BusinessPayload, { description: 'Staff: a person works for a business, one at a time.' })
  async addBusinessMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddBusinessMemberInput,
  ): Promise<BusinessPayload> {
    return this.asItIs(viewer, await this.addBusinessMemberUseCase.execute(viewer, input));
  }

  @Mutation(() => BusinessPayload, { description: 'Staff: a person no longer works for a business.' })
  async removeBusinessMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RemoveBusinessMemberInput,
  ): Promise<BusinessPayload> {
    return this.asItIs(viewer, await this.removeBusinessMemberUseCase.execute(viewer, input));
  }

  private async asItIs(viewer: Viewer, id: string): Promise<BusinessPayload> {
    return { business: await this.businessesQuery.one(viewer, id) };
  }
}
