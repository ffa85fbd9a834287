import type { MigrationObject } from '@mikro-orm/core';
import * as initial from './migration00000000000001';

/** Every migration in order, listed by hand so that a bundle holds them. Forward only. */
export const migrations: readonly MigrationObject[] = [{ name: initial.NAME, class: initial.Migration00000000000001 }];
