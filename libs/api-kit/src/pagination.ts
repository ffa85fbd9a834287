import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page of a list stops.' })
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on.' })
  endCursor!: string | null;
}

export interface Page {
  readonly limit: number;
  /** The opaque position to read after, as the query that made it wrote it. */
  readonly after: readonly string[] | null;
}

/** No list is ever longer than this in one answer. */
export const MAXIMUM_PAGE = 100;

/** Bounds `first` to 1…100 and opens the cursor; a cursor that is not ours starts from the beginning. */
export const pageOf = (first: number | null | undefined, after?: string | null): Page => ({
  limit: Math.min(Math.max(Math.trunc(first ?? 50), 1), MAXIMUM_PAGE),
  after: after ? openCursor(after) : null,
});

export const cursorOf = (...position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position.map(String))).toString('base64url');

function openCursor(cursor: string): string[] | null {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor.slice(0, 500), 'base64url').toString());
    return Array.isArray(position) && position.every((part) => typeof part === 'string') ? position : null;
  } catch {
    return null;
  }
}

export interface ConnectionOf<T> {
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Makes a page out of at most `limit + 1` rows: the extra one only tells that there is more. */
export function connection<T>(
  rows: readonly T[],
  page: Page,
  options: { totalCount: number; cursor: (row: T) => string },
): ConnectionOf<T> {
  const nodes = rows.slice(0, page.limit);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: options.totalCount,
    pageInfo: { hasNextPage: rows.length > page.limit, endCursor: last === undefined ? null : options.cursor(last) },
  };
}

/** The object type of a page of `Node`: extend it with a named class. */
export function Connection<T>(Node: Type<T>): Type<ConnectionOf<T>> {
  @ObjectType({ isAbstract: true })
  class Page implements ConnectionOf<T> {
    @Field(() => [Node])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  return Page;
}
