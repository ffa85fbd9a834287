import { CurrentViewer, GraphqlContext, type Viewer } from '@etabli/api-kit';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HoldsQuery } from '../persons/holds.query';
import { PeopleQuery } from '../persons/people.query';
import { ViewerSessions } from '../sessions/viewer-sessions.query';
import { HoldType } from './hold.type';
import { SessionReply } from './session-reply';
import { SessionType } from './session.type';
import { ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly people: PeopleQuery,
    private readonly viewerSessions: ViewerSessions,
    private readonly holdsQuery: HoldsQuery,
    private readonly sessionReply: SessionReply,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for a visitor.' })
  viewer(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<ViewerType | null> {
    this.sessionReply.renew(context);
    return this.people.viewer(viewer);
  }

  @ResolveField(() => [SessionType], { description: 'Open sessions, newest first.' })
  async sessions(@Parent() { id }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<SessionType[]> {
    const rows = await this.viewerSessions.of(id);
    return rows.map((row) => ({ ...row, current: viewer.signedIn && viewer.sessionId === row.id }));
  }

  @ResolveField(() => [HoldType], { description: 'Holds, newest first, lifted ones included.' })
  async holds(@Parent() { id }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<HoldType[]> {
    const found = await this.holdsQuery.byPerson(viewer, [id]);
    return found.get(id) ?? [];
  }
}
