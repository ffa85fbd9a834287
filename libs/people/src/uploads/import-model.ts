import { modelOf, type Column } from '@etabli/domain';
import type { FastifyReply } from 'fastify';

/** Answers the file to fill in before an import. */
export const replyWithModel = (
  reply: FastifyReply,
  { name, columns }: { readonly name: string; readonly columns: Readonly<Record<string, Column>> },
): FastifyReply =>
  reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .header('cache-control', 'private, no-store')
    .send(modelOf(columns));
