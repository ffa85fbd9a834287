import { TOOL, TOOL_UNIT, type ToolRow, type ToolUnitRow } from '../tools/tool-row';

export interface LoanRow {
  readonly id: string;
  readonly unit: ToolUnitRow;
  readonly tool: ToolRow;
  readonly borrower: { readonly id: string; readonly displayName: string };
  readonly borrowedAt: string;
  readonly dueAt: string;
  readonly returnedAt: string | null;
  readonly returnCondition: string | null;
}

/** Columns of {@link LoanRow}. */
export const LOAN_COLUMNS = `l.id, ${TOOL_UNIT} as unit, ${TOOL} as tool,
  json_build_object('id', p.id, 'displayName', p.first_name || ' ' || p.last_name) as borrower,
  l.borrowed_at as "borrowedAt", l.due_at as "dueAt", l.returned_at as "returnedAt", l.return_condition as "returnCondition"`;

export const LOAN_TABLES = `loan l join tool_unit u on u.id = l.unit_id join tool t on t.id = u.tool_id
  join person p on p.id = l.borrower_id`;
