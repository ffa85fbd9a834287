import { versionsByDay, type ByDay, type Version } from '../versions-by-day';

interface SheetVersion extends Version {
  readonly about: string;
}

interface Subject<Sheet> extends ByDay<Sheet> {
  readonly about: string;
}

/** The versions about each subject, a category or a machine: the one in force on a day, those announced, those replaced. */
export function sheetsBySubject<Sheet extends SheetVersion>(versions: readonly Sheet[], day: string): Subject<Sheet>[] {
  const abouts = [...new Set(versions.map(({ about }) => about))];
  return abouts.map((about) => ({
    about,
    ...versionsByDay(
      versions.filter((sheet) => sheet.about === about),
      day,
    ),
  }));
}
