import type { WantedAccessoryInput } from '../generated/member/graphql';

export const countOf = (wanted: readonly WantedAccessoryInput[], accessoryId: string): number =>
  wanted.find((one) => one.accessoryId === accessoryId)?.count ?? 0;

/** The same wish with so many of one accessory; none of it takes it off the wish. */
export function withCount(
  wanted: readonly WantedAccessoryInput[],
  accessoryId: string,
  count: number,
): WantedAccessoryInput[] {
  const others = wanted.filter((one) => one.accessoryId !== accessoryId);
  return count > 0 ? [...others, { accessoryId, count }] : others;
}
