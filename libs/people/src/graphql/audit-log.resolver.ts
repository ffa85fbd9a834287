import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AuditLogQuery } from '../audit-log/audit-log.query';
import { AuditConnection, AuditLogArgs } from './audit-log.type';

@Resolver()
export class AuditLogResolver {
  constructor(private readonly auditLogQuery: AuditLogQuery) {}

  @Query(() => AuditConnection, { description: 'Staff: what was done, newest first.' })
  auditLog(@CurrentViewer() viewer: Viewer, @Args() filter: AuditLogArgs): Promise<AuditConnection> {
    return this.auditLogQuery.list(viewer, filter);
  }
}
