import { mainUrl } from './addresses';

export const PASSWORD = 'Etabli-demo-2026';

export interface GraphqlError {
  readonly message: string;
  readonly extensions: { readonly code: string };
  readonly path?: readonly (string | number)[];
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T | null | undefined;
  readonly errors: readonly GraphqlError[];
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { refusals { code message } viewer { id roles } }
}`;

/** A caller from outside, with a cookie of its own. */
export class GraphqlClient {
  cookie = '';

  constructor(readonly url: string = mainUrl()) {}

  /** Sends any body as it is. */
  async post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body,
    });
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? '';
    return response;
  }

  async ask<T = Record<string, unknown>>(query: string, variables: object = {}): Promise<Answer<T>> {
    const response = await this.post(JSON.stringify({ query, variables }));
    const { data, errors = [] } = (await response.json()) as { data?: T; errors?: GraphqlError[] };
    return { status: response.status, data, errors };
  }

  /** The data of an answer that must have no error. */
  async data<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables);
    if (errors.length > 0 || !data) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`);
    return data;
  }

  async signIn(email: string, password = PASSWORD): Promise<string> {
    const { signIn } = await this.data<{ signIn: { refusals: Refusal[]; viewer: { id: string } | null } }>(SIGN_IN, {
      email,
      password,
    });
    if (!signIn.viewer) throw new Error(`not signed in: ${JSON.stringify(signIn.refusals)}`);
    return signIn.viewer.id;
  }
}

/** A caller signed in as a demonstration account, e.g. `artisan` or `member001`. */
export async function signedIn(account: string, url = mainUrl()): Promise<GraphqlClient> {
  const client = new GraphqlClient(url);
  await client.signIn(`${account}@etabli.example`);
  return client;
}
