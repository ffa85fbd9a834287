import { type ImportFileRefusal, Refused } from '@etabli/domain';

const MEGABYTE = 1024 * 1024;

/** A year of a busy account is far below. */
export const MAXIMUM_STATEMENT_BYTES = MEGABYTE;

export const statementTooLarge: ImportFileRefusal = { code: 'IMPORT_FILE_TOO_LARGE', maximumMegabytes: 1 };

/** @throws Refused IMPORT_FILE_TOO_LARGE, IMPORT_FILE_EMPTY */
export function checkStatementSize({ length }: Uint8Array): void {
  const empty: ImportFileRefusal = { code: 'IMPORT_FILE_EMPTY' };
  if (length === 0) throw new Refused([empty]);
  if (length > MAXIMUM_STATEMENT_BYTES) throw new Refused([statementTooLarge]);
}
