import { Zip, ZipDeflate } from 'fflate';

/** A file on its way into an archive. */
export interface FileToZip {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files one after the other as a .zip: only one of them is held at a time. */
export async function* zipOf(files: AsyncIterable<FileToZip>, at: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    ready.push(piece);
  });
  for await (const { name, bytes } of files) {
    // a PDF is compressed already: pressing it again costs time and spares nothing
    const entry = new ZipDeflate(name, { level: name.endsWith('.pdf') ? 0 : 6 });
    entry.mtime = at;
    zip.add(entry);
    entry.push(bytes, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
