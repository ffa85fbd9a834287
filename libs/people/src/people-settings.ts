/** What the people area needs to know of the environment. The application provides it: `{ provide: PeopleSettings, useValue }`. */
export abstract class PeopleSettings {
  /** Off for load tests only. */
  abstract readonly rateLimits: boolean;
  /** True when people reach the product over HTTPS. */
  abstract readonly secureCookies: boolean;
  /** Address people reach the product at, without a trailing slash. */
  abstract readonly publicUrl: string;
  abstract readonly demonstration: boolean;
}
