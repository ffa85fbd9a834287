import type { Cents } from './money';

/**
 * Shares an amount out by weights without residue: the parts always add up to the whole, each less than a cent away from its
 * exact share (largest remainder; the first of equals is served first). All weights null: the first takes everything.
 */
export function allocate(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map((_, place) => (place === 0 ? amount : 0));
  const shares = weights.map((weight, place) => ({ place, ...shareOf(amount, { weight, total }) }));
  const missing = amount - shares.reduce((sum, { floor }) => sum + floor, 0);
  const served = new Set(
    [...shares]
      .sort((a, b) => Number(b.remainder - a.remainder) || a.place - b.place)
      .slice(0, missing)
      .map(({ place }) => place),
  );
  return shares.map(({ place, floor }) => floor + (served.has(place) ? 1 : 0));
}

/** Floor and remainder of the exact share; big integers, for a product of two amounts may leave the safe ones. */
function shareOf(amount: Cents, { weight, total }: { weight: number; total: bigint }) {
  const sign = total < 0n ? -1n : 1n;
  const [product, divisor] = [sign * BigInt(amount) * BigInt(weight), sign * total];
  const remainder = ((product % divisor) + divisor) % divisor;
  return { floor: Number((product - remainder) / divisor), remainder };
}
