import { type Change } from '../store/change';

/** One request to the API, ready for its handler. */
export interface Call {
  change: Change;
  /** The id in the path; empty where there is none. */
  id: string;
  /** The second id in the path, of what belongs to the first. */
  second: string;
  /** Form body or query, not yet read. */
  given: unknown;
}

export type Handler = (call: Call) => object;

export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  handle: Handler;
}
