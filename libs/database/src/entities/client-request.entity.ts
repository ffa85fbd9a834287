import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';

const ClientRequestSchema = defineEntity({
  name: 'ClientRequest',
  tableName: 'client_request',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    clientMutationId: p.text(),
    action: p.text(),
    bodyHash: p.blob(),
    subjectId: p.uuid(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  uniques: [{ name: 'client_request_once', properties: ['personId', 'clientMutationId'] }],
  checks: [{ name: 'client_request_id_bounded', expression: 'length(client_mutation_id) between 1 and 100' }],
});

/** A mutation already answered: the same client id and body gives the same answer, another body is refused. */
export class ClientRequest extends ClientRequestSchema.class {}
ClientRequestSchema.setClass(ClientRequest);
