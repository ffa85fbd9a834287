import { afterAll } from '@jest/globals';

/** Filled by `testDatabase()`; a global, because a spec and this file may not share their modules. */
const open = (globalThis.etabliTestDatabases = []);

afterAll(async () => {
  for (const close of open.splice(0)) await close();
});
