interface Version {
  readonly about: string;
  readonly number: number;
  readonly inForceFrom: string;
}

interface Subject<Sheet> {
  readonly about: string;
  /** Null: nothing in force yet. */
  readonly inForce: Sheet | null;
  readonly toCome: readonly Sheet[];
  readonly past: readonly Sheet[];
}

/** The versions about each subject, a category or a machine: the one in force on a day, those announced, those replaced. */
export function sheetsBySubject<Sheet extends Version>(versions: readonly Sheet[], day: string): Subject<Sheet>[] {
  const abouts = [...new Set(versions.map(({ about }) => about))];
  return abouts.map((about) => {
    const own = versions.filter((sheet) => sheet.about === about).toSorted((a, b) => b.number - a.number);
    const begun = own.filter(({ inForceFrom }) => inForceFrom <= day);
    const [inForce = null, ...past] = begun;
    return { about, inForce, past, toCome: own.filter(({ inForceFrom }) => inForceFrom > day) };
  });
}
