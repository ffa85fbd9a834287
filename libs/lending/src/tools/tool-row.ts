export type ToolUnitState = 'AVAILABLE' | 'ON_LOAN' | 'RETIRED';

export interface ToolRow {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly description: string;
  readonly poleId: string | null;
  readonly maximumLoanDays: number;
}

export interface ToolUnitRow {
  readonly id: string;
  readonly toolId: string;
  readonly label: string;
  readonly condition: string;
  readonly state: ToolUnitState;
}

/** SQL: the tool `t` as JSON, a {@link ToolRow}. */
export const TOOL = `json_build_object('id', t.id, 'name', t.name, 'category', t.category, 'description', t.description,
  'poleId', t.pole_id, 'maximumLoanDays', t.maximum_loan_days)`;

/** SQL: the unit `u` as JSON, a {@link ToolUnitRow}; its state follows from its loans. */
export const TOOL_UNIT = `json_build_object('id', u.id, 'toolId', u.tool_id, 'label', u.label, 'condition', u.condition,
  'state', case when u.retired_at is not null then 'RETIRED'
    when exists (select from loan o where o.unit_id = u.id and o.returned_at is null) then 'ON_LOAN'
    else 'AVAILABLE' end)`;
