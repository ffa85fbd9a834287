import { refuseOldServer } from './server-version';

describe('the version of the database server', () => {
  it.each([150_000, 150_013, 180_004])('accepts %d', (version) => {
    expect(() => refuseOldServer(version)).not.toThrow();
  });

  it.each([140_019, 90_624])('refuses %d in one sentence', (version) => {
    expect(() => refuseOldServer(version)).toThrow(/demande PostgreSQL 15 ou plus récent\.\n/);
  });
});
