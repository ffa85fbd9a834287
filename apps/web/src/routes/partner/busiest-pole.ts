import type { Report } from './report';

/**
 * The pole with most hours, when that is certain: a pole with hidden months may have had, on top of what is shown, all the
 * hours that are in the total and in no pole.
 */
export function busiestPole({
  poles,
  hoursBooked,
}: Pick<Report, 'poles' | 'hoursBooked'>): { name: string; hours: number } | undefined {
  const total = hoursBooked.value ?? null;
  if (total === null || hoursBooked.partial) return undefined;
  const known = poles.map(({ poleName, hoursBooked: { value, suppressed, partial } }) => ({
    name: poleName,
    hours: value ?? 0,
    uncertain: suppressed || partial,
  }));
  const rest = Math.max(0, total - known.reduce((sum, { hours }) => sum + hours, 0));
  const [first, ...others] = known.sort((a, b) => b.hours - a.hours);
  if (!first || first.hours === 0) return undefined;
  const certain = others.every(({ hours, uncertain }) => first.hours > hours + (uncertain ? rest : 0));
  return certain ? { name: first.name, hours: first.hours } : undefined;
}
