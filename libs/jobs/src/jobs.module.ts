import { Module } from '@nestjs/common';
import { PlanningHub } from './live/planning-hub';
import { PlanningNotifier } from './live/planning-notifier';

/** What happens beside requests: live updates. */
@Module({ providers: [PlanningHub, PlanningNotifier], exports: [PlanningHub, PlanningNotifier] })
export class JobsModule {}
