export * from './check-early-end';
export * from './check-notice-withdrawal';
export * from './check-pause';
export * from './check-plan-change';
export * from './check-resumption';
export * from './commitment-after-pause';
export * from './refusals';
export type { Pause } from './rules/pause-must-stand-alone.rule';
