import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real file system with little room. */
export interface SmallDisk {
  readonly folder: string;
  remove(): void;
}

/** A disk of so many megabytes, or null where mounting is not permitted. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-small-disk-'));
  const mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]).status === 0;
  const remove = (): void => {
    if (mounted) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  };
  if (mounted) return { folder, remove };
  remove();
  return null;
}
