import { createReadStream } from 'node:fs';
import { open, rename, truncate, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const NEWLINE = 0x0a;

/** An append-only file of lines: a line is there entirely and on the disk, or it is not there. */
export class Journal {
  private next: { lines: string[]; written: Promise<void> } | undefined;
  private last: Promise<void> = Promise.resolve();

  private constructor(private readonly handle: FileHandle) {}

  static async open(file: string): Promise<Journal> {
    const handle = await open(file, 'a', 0o600);
    await syncFolder(file);
    return new Journal(handle);
  }

  /** Lines that arrive while others are being written go to the disk together. */
  append(line: string): void {
    if (!this.next) {
      const lines: string[] = [];
      const written = this.last.then(() => this.write(lines));
      // who waits for it hears of the failure; later lines are refused with it
      written.catch(() => undefined);
      this.next = { lines, written };
      this.last = written;
    }
    this.next.lines.push(`${line}\n`);
  }

  /** Resolves when everything appended so far would survive a power cut. */
  flushed(): Promise<void> {
    return this.last;
  }

  async close(): Promise<void> {
    await this.last.finally(() => this.handle.close());
  }

  private async write(lines: string[]): Promise<void> {
    this.next = undefined;
    await this.handle.appendFile(lines.join(''));
    await this.handle.datasync();
  }
}

/** Reads every whole line; a last line cut by a kill was never confirmed to anybody, and goes. */
export async function replay(file: string, read: (line: string) => void): Promise<void> {
  let pending: Buffer[] = [];
  let whole = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const line = Buffer.concat([...pending, chunk.subarray(from, at)]);
      pending = [];
      read(line.toString('utf8'));
      whole += line.length + 1;
      from = at + 1;
    }
    pending.push(chunk.subarray(from));
  }
  if (pending.some((part) => part.length > 0)) await truncate(file, whole);
}

/** Puts a shorter journal of the same meaning in the place of the old one, in one step. */
export async function replaceJournal(file: string, lines: Iterable<string>): Promise<void> {
  const fresh = `${file}.new`;
  const handle = await open(fresh, 'w', 0o600);
  for (const line of lines) await handle.appendFile(`${line}\n`);
  await handle.sync();
  await handle.close();
  await rename(fresh, file);
  await syncFolder(file);
}

async function syncFolder(file: string): Promise<void> {
  const folder = await open(dirname(file), 'r');
  await folder.sync();
  await folder.close();
}
