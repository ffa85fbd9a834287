import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PartnersQuery } from '../persons/partners.query';
import { PartnerType } from './partner.type';
import { ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class PartnerResolver {
  constructor(private readonly partnersQuery: PartnersQuery) {}

  @Query(() => [PartnerType], { description: 'Staff: the partners an account can read for.' })
  partners(@CurrentViewer() viewer: Viewer): Promise<PartnerType[]> {
    return this.partnersQuery.list(viewer);
  }

  @ResolveField(() => PartnerType, { nullable: true, description: 'The partner a PARTNER_VIEWER reads for.' })
  partner(@CurrentViewer() viewer: Viewer): Promise<PartnerType | null> {
    return this.partnersQuery.ofViewer(viewer);
  }
}
