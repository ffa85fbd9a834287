interface Machine {
  readonly id: string;
  readonly name: string;
  readonly pole: { readonly id: string };
  readonly requiredHabilitation?: { readonly id: string } | null;
}

/** The machines a training opens. */
export const machinesTaught = (
  machines: readonly Machine[],
  { habilitationType }: { readonly habilitationType: { readonly id: string } },
): Machine[] => machines.filter(({ requiredHabilitation }) => requiredHabilitation?.id === habilitationType.id);

const twoFigures = (count: number): string => String(count).padStart(2, '0');

/** The hour on the wall so many minutes later, on the same day at the latest. */
export function endAfter(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const end = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1);
  return `${twoFigures(Math.floor(end / 60))}:${twoFigures(end % 60)}`;
}
