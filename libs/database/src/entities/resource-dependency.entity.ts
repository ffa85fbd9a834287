import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Resource } from './resource.entity';

const ResourceDependencySchema = defineEntity({
  name: 'ResourceDependency',
  tableName: 'resource_dependency',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').index(false),
    needsResourceId: () => p.manyToOne(Resource).mapToPk().fieldName('needs_resource_id'),
  },
  checks: [{ name: 'resource_dependency_on_another', expression: 'resource_id <> needs_resource_id' }],
  uniques: [{ name: 'resource_dependency_once', properties: ['resourceId', 'needsResourceId'] }],
});

/** A resource that does not run while another is down: a saw without dust extraction. */
export class ResourceDependency extends ResourceDependencySchema.class {}
ResourceDependencySchema.setClass(ResourceDependency);
