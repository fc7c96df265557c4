import * as migration_20261125_030331_initial from './20261125_030331_initial';

export const migrations = [
  {
    up: migration_20261125_030331_initial.up,
    down: migration_20261125_030331_initial.down,
    name: '20261125_030331_initial'
  },
];
