import { idField } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { FileStore } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';

export interface Photo {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** The photo of a resource, for everybody: the public home shows it. */
@Injectable()
export class ResourcePhotoQuery {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  async of(resourceId: string): Promise<Photo | null> {
    if (!idField.safeParse(resourceId).success) return null;
    const [row] = await this.database.sql<{ key: string | null }>(
      'select photo_key as key from resource where id = ?',
      [resourceId],
    );
    if (!row?.key) return null;
    const bytes = await this.files.get(row.key);
    return bytes && { key: row.key, bytes };
  }
}
