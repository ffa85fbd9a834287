export { ownDataFolder, type OwningProcess } from './database/own-data-folder';
export { smallDisk, type SmallDisk } from './database/small-disk';
export { emptyDatabase, testDatabase, type TestDatabase } from './database/test-database';
export { ManufactureBuilder } from './manufacture-builder';
export { clockChanges, hourInFrench, instantsOf, quartersOf, wallOf } from './paris-by-arithmetic';
export { refusalCodes } from './refusals';
export { RulebookBuilder } from './rulebook-builder';
export { runDueJobs } from './run-due-jobs';
export { signedInAs, visitor } from './viewers';
