interface Scoped {
  readonly category: string | null;
  readonly resourceId: string | null;
}

/** What an accessory goes with. */
export type AccessoryScope = 'resource' | 'category' | 'all';

export const SCOPES: readonly AccessoryScope[] = ['resource', 'category', 'all'];

/** Why an accessory goes with a machine; null when it does not. */
export function scopeOf(
  accessory: Scoped,
  machine: { readonly id: string; readonly category: string },
): AccessoryScope | null {
  if (accessory.resourceId) return accessory.resourceId === machine.id ? 'resource' : null;
  if (accessory.category) return accessory.category === machine.category ? 'category' : null;
  return 'all';
}
