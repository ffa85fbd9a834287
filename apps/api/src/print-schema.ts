import 'reflect-metadata';
import { unconnected } from '@etabli/database';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFile } from 'node:fs/promises';
import { createApp } from './create-app';
import { readEnv } from './env';

/** Writes the API's contract to schema.graphql, sorted, so that a review shows every change of it. */
const app = await createApp(readEnv({ LOG_LEVEL: 'error' }), unconnected(), 'none');
await app.init();
const { schema } = app.get(GraphQLSchemaHost);
await writeFile('schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
process.exit(0);
