import DataLoader from 'dataloader';

/** Batches made once per request and kept by name, so that a field of a list costs one query, not one per row. */
export class Loaders {
  private readonly byName = new Map<string, DataLoader<string, unknown>>();

  /** The loader called `name`, made by `load` on first use: takes ids, gives one value or undefined per id, through a map. */
  get<V>(
    name: string,
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  ): DataLoader<string, V | undefined> {
    let loader = this.byName.get(name) as DataLoader<string, V | undefined> | undefined;
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await load(ids);
        return ids.map((id) => found.get(id));
      });
      this.byName.set(name, loader);
    }
    return loader;
  }
}
