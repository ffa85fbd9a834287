import { EnvError, readEnv } from './env';

const LIVE = { STRIPE_SECRET_KEY: 'sk_live_1', ETABLI_DEMO: 'off' };
const SECRET = { STRIPE_WEBHOOK_SECRET: 'whsec_1' };

describe('the environment', () => {
  it('plays payments without a key, and takes them with a key and its secret', () => {
    expect(readEnv({}).payments).toBeNull();
    expect(readEnv({ ...LIVE, ...SECRET }).payments).toEqual({
      apiKey: 'sk_live_1',
      webhookSecret: 'whsec_1',
      standInPort: null,
    });
  });

  it('refuses a key whose messages could not be verified, in one sentence', () => {
    for (const key of ['sk_live_1', 'sk_test_1', 'rk_live_1'])
      expect(() => readEnv({ ...LIVE, STRIPE_SECRET_KEY: key })).toThrow(EnvError);
    expect(() => readEnv(LIVE)).toThrow(/STRIPE_WEBHOOK_SECRET/);
  });

  it('refuses a live key in demonstration mode, and what is no key at all', () => {
    expect(() => readEnv({ ...LIVE, ...SECRET, ETABLI_DEMO: 'on' })).toThrow(/démonstration/);
    expect(() => readEnv({ ...SECRET, STRIPE_SECRET_KEY: 'pk_live_1', ETABLI_DEMO: 'off' })).toThrow(
      /STRIPE_SECRET_KEY/,
    );
  });
});
