export * from './check-closure';
export * from './check-opening-hours';
export * from './check-resource';
export * from './opening-period';
export * from './photo';
export * from './refusals';
export * from './resource-rules';
export * from './protective-equipment';
