import { Module } from '@nestjs/common';
import { PlanningHub } from './live/planning-hub';
import { PlanningNotifier } from './live/planning-notifier';

/** Live updates of the planning, across processes. */
@Module({ providers: [PlanningHub, PlanningNotifier], exports: [PlanningHub, PlanningNotifier] })
export class LiveModule {}
