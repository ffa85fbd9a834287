import {
  connection,
  type ConnectionOf,
  cursorOf,
  idField,
  type Page,
  pageOf,
  requireRole,
  type Viewer,
  WORKSHOP_USERS,
} from '@etabli/api-kit';
import { containing, Database, plainText, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { TOOL, TOOL_UNIT, type ToolRow, type ToolUnitRow } from './tool-row';

export interface ToolsFilter {
  readonly search?: string | null;
  readonly poleId?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface ListedTool {
  readonly tool: ToolRow;
  readonly sortName: string;
}

const SORT_NAME = plainText('t.name');
/** The number written on a unit finds its tool: it is what one reads at the desk. */
const SEARCHED = plainText(`concat_ws(' ', t.name, t.category, t.description,
  (select string_agg(u.label, ' ') from tool_unit u where u.tool_id = t.id and u.retired_at is null))`);

/** The catalogue of pooled tools, for whoever is signed in. */
@Injectable()
export class ToolsQuery {
  constructor(private readonly database: Database) {}

  /** One page, by name. */
  async page(viewer: Viewer, filter: ToolsFilter): Promise<ConnectionOf<ToolRow>> {
    requireRole(viewer, ...WORKSHOP_USERS);
    const page = pageOf(filter.first, filter.after);
    const { where, parameters } = conditions(filter);
    const after = positionOf(page);
    const beyond = after ? ` and (${SORT_NAME}, t.id) > (?, ?::uuid)` : '';
    const [rows, [count]] = await Promise.all([
      this.database.sql<ListedTool>(
        `select ${TOOL} as tool, ${SORT_NAME} as "sortName" from tool t where ${where}${beyond}
         order by ${SORT_NAME}, t.id limit ?`,
        [...parameters, ...(after ?? []), page.limit + 1],
      ),
      this.database.sql<{ total: number }>(`select count(*)::int as total from tool t where ${where}`, parameters),
    ]);
    const cursor = ({ tool, sortName }: ListedTool) => cursorOf(sortName, tool.id);
    const listed = connection(rows, page, { totalCount: count?.total ?? 0, cursor });
    return { ...listed, nodes: listed.nodes.map(({ tool }) => tool) };
  }

  /** The units of each of these tools that are not retired, by label. */
  async unitsOf(toolIds: readonly string[]): Promise<ReadonlyMap<string, ToolUnitRow[]>> {
    const rows = await this.database.sql<{ unit: ToolUnitRow }>(
      `select ${TOOL_UNIT} as unit from tool_unit u where u.tool_id = any(?::uuid[]) and u.retired_at is null order by u.label`,
      [uuidArray(toolIds)],
    );
    const found = new Map<string, ToolUnitRow[]>(toolIds.map((id) => [id, []]));
    for (const { unit } of rows) found.get(unit.toolId)?.push(unit);
    return found;
  }
}

/** The position a cursor of ours holds; any other starts from the beginning. */
function positionOf({ after }: Page): readonly string[] | null {
  const [name, id] = after ?? [];
  return name !== undefined && idField.safeParse(id).success ? after : null;
}

function conditions({ search, poleId }: ToolsFilter): { where: string; parameters: unknown[] } {
  const words = (search ?? '').slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 5);
  const clauses = [...words.map(() => `${SEARCHED} like ?`), ...(poleId ? ['t.pole_id::text = ?'] : [])];
  return {
    where: clauses.join(' and ') || 'true',
    parameters: [...words.map(containing), ...(poleId ? [poleId.toLowerCase()] : [])],
  };
}
