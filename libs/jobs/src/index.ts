export * from './jobs.module';
export { ChangeQueue } from './live/change-queue';
export type { PlanningChange } from './live/planning-change';
export { PlanningHub } from './live/planning-hub';
export { PlanningNotifier } from './live/planning-notifier';
