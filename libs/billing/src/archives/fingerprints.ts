import { createHash } from 'node:crypto';
import type { FileToZip } from './zip-of';

/** Name of the list of fingerprints in an archive. */
export const FINGERPRINTS = 'empreintes.sha256';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The files as they come, then the list of their fingerprints, which `sha256sum -c` reads. */
export async function* withFingerprints(files: AsyncIterable<FileToZip>): AsyncGenerator<FileToZip> {
  const lines: string[] = [];
  for await (const file of files) {
    lines.push(`${sha256(file.bytes)}  ${file.name}\n`);
    yield file;
  }
  yield { name: FINGERPRINTS, bytes: Buffer.from(lines.join(''), 'utf8') };
}
