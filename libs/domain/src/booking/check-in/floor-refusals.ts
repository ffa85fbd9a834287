/** Other refusals of the floor. */
export type FloorRefusal =
  /** In time: the usual cancellation costs nothing. */
  | { readonly code: 'NOT_LATE_YET'; readonly deadline: number }
  | { readonly code: 'ABSENCE_PARDONED_ALREADY' }
  | { readonly code: 'ACCESSORY_NAME_TAKEN' }
  | { readonly code: 'ACCESSORY_STOCK_PROMISED' }
  | { readonly code: 'ACCESSORY_NOT_FOR_IT'; readonly accessoryName: string; readonly resourceName: string }
  | { readonly code: 'RESOURCE_STANDS_ONE_LEVEL_DEEP' };
