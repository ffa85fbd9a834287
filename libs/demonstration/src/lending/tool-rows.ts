import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Row } from '../rows';
import { typeset } from '../typeset';
import { TOOLS } from './tools';

/** One physical tool. */
export interface Unit {
  readonly id: string;
  readonly label: string;
  readonly toolName: string;
  readonly maximumLoanDays: number;
}

const toolId = (name: string): string => demonstrationId('tool', name);

/** Labels as engraved on the tools: OUT-001 and on. */
export const UNITS: readonly Unit[] = TOOLS.flatMap(({ name, units, maximumLoanDays }) =>
  Array.from({ length: units }, () => ({ toolName: name, maximumLoanDays })),
).map((unit, rank) => {
  const label = `OUT-${String(rank + 1).padStart(3, '0')}`;
  return { ...unit, id: demonstrationId('tool_unit', label), label };
});

/** The tool bought and never given back to the shelf: worn out. */
const RETIRED = 'OUT-009';

export const toolRows = (): Row[] =>
  TOOLS.map(({ name, category, description, pole, maximumLoanDays }) => ({
    id: toolId(name),
    name,
    category,
    description: typeset(description),
    poleId: pole === null ? null : demonstrationId('pole', pole),
    maximumLoanDays,
    createdAt: atMinute('2020-06-01', 540),
  }));

export const unitRows = (): Row[] =>
  UNITS.map(({ id, label, toolName }, rank) => ({
    id,
    toolId: toolId(toolName),
    label,
    condition: rank % 9 === 4 ? 'Traces d’usage, fonctionne bien' : 'Bon état',
    retiredAt: label === RETIRED ? atMinute('2026-03-02', 600) : null,
  }));

/** Units that can be lent. */
export const LENDABLE = UNITS.filter(({ label }) => label !== RETIRED);
