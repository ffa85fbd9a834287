import { lineField } from '@etabli/api-kit';
import { notFound } from '@etabli/domain';
import type { RunSql } from '../booking-facts.query';

/** The short code on the sheet of a machine, however it was typed. */
export const codeField = lineField(20).transform((code) => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''));

export interface ResourceOfCode {
  readonly id: string;
  readonly name: string;
  readonly gridMinutes: number;
}

/** @throws Refused NOT_FOUND */
export async function resourceOfCode(run: RunSql, code: string): Promise<ResourceOfCode> {
  const [resource] = await run<ResourceOfCode>(
    'select id, name, grid_minutes as "gridMinutes" from resource where code = ?',
    [code],
  );
  if (!resource) throw notFound('resource');
  return resource;
}
