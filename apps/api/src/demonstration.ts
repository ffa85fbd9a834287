import type { unconnected } from '@etabli/database';
import { DEMONSTRATION_PASSWORD, isEmpty, loadDemonstration } from '@etabli/demonstration';
import { civilDay } from '@etabli/domain';
import type { FileStore } from '@etabli/gateways';
import { hashPassword } from '@etabli/people';

/** Loads the demonstration manufacture into a database that has none; tells whether it did. */
export async function loadDemonstrationOnce(orm: ReturnType<typeof unconnected>, files: FileStore): Promise<boolean> {
  if (!(await isEmpty(orm))) return false;
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  return loadDemonstration(orm, { today: civilDay(Date.now()), passwordHash, files });
}
