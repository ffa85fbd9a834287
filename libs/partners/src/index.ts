export { PartnersModule } from './partners.module';
export { UsageSnapshotSchedule } from './snapshot/usage-snapshot-schedule';
