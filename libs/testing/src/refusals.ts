import { Refused } from '@etabli/domain';

/** The codes an act is refused for, none when it is done; a fault stays a fault. */
export async function refusalCodes(act: () => Promise<unknown>): Promise<string[]> {
  try {
    await act();
    return [];
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusals.map(({ code }) => code);
    throw fault;
  }
}
