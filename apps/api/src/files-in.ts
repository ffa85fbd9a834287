import { DiskFileStore } from '@etabli/gateways';
import { join } from 'node:path';

/** The files people send, in the data directory. */
export const filesIn = (dataDir: string): DiskFileStore => new DiskFileStore(join(dataDir, 'files'));
