import { Module } from '@nestjs/common';
import { JobHandlers } from './queue/job-handlers';
import { JobQueue } from './queue/job-queue';
import { JobWorker } from './queue/job-worker';

/** Work that happens after the act that asks for it, or by itself. The application starts `JobWorker` where jobs run. */
@Module({ providers: [JobHandlers, JobQueue, JobWorker], exports: [JobHandlers, JobWorker] })
export class JobsModule {}
