/** Calls a round that does a bounded part of its work, until one finds nothing left to do. */
export async function untilNothingIsLeft(round: () => Promise<number>): Promise<void> {
  for (let done = await round(); done > 0;) done = await round();
}
