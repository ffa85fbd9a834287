/** What forbids lending a bench, a locker or a rack, or taking it back. */
export type AllocationRefusal =
  | { readonly code: 'PLACE_CODE_TAKEN' }
  | { readonly code: 'PLACE_NOT_OFFERED' }
  | { readonly code: 'PLACE_HELD' }
  | { readonly code: 'ALLOCATION_START_OUT_OF_BOUNDS'; readonly earliestOn: string; readonly latestOn: string }
  | { readonly code: 'ALLOCATION_ENDED_ALREADY'; readonly endsOn: string }
  | { readonly code: 'ALLOCATION_END_OUT_OF_BOUNDS'; readonly earliestOn: string; readonly latestOn: string }
  | { readonly code: 'CHECKLIST_NOT_DONE' };
