import { statfs } from 'node:fs/promises';
import { StartupError } from '../startup-error';

/** A cluster, its write-ahead log and a little work need this much. */
const NEEDED_BYTES = 200 * 1024 * 1024;

export type FreeSpace = (folder: string) => Promise<number>;

export async function freeSpaceOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

const diskFull = (root: string): StartupError =>
  new StartupError(
    `Le disque du dossier de données ${root} est plein : libérez au moins 200 Mo, rien n’a été modifié.`,
    `The disk of the data directory ${root} is full: free at least 200 MB, nothing was changed.`,
  );

/** @throws StartupError before anything is written to a disk where it would not end well */
export async function refuseFullDisk(root: string, freeSpace: FreeSpace): Promise<void> {
  if ((await freeSpace(root)) < NEEDED_BYTES) throw diskFull(root);
}

/** The sentence for what stopped the start: a fault of the file system, or the words of a program that met one. */
export function explainFault(root: string, fault: unknown): StartupError {
  if (fault instanceof StartupError) return fault;
  const words = fault instanceof Error ? fault.message : String(fault);
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(words)) return diskFull(root);
  if (/EACCES|EROFS|EPERM|ENOTDIR|EEXIST|Permission denied|Read-only file system|setpriv/.test(words))
    return new StartupError(
      `Le dossier de données ${root} n’est pas accessible en écriture : corrigez ses droits ou choisissez-en un autre avec DATA_DIR.`,
      `The data directory ${root} is not writable: fix its permissions or choose another one with DATA_DIR.`,
    );
  return new StartupError(
    `PostgreSQL embarqué n’a pas démarré dans ${root} (journal : postgres.log) : ${words}`,
    `Embedded PostgreSQL did not start in ${root} (see postgres.log there).`,
  );
}
