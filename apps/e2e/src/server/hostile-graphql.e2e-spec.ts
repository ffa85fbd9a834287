import { request } from 'node:http';
import { mainUrl } from '../harness/addresses';
import { GraphqlClient, signedIn } from '../harness/graphql-client';

const client = (): GraphqlClient => new GraphqlClient();

/** What a hostile or broken caller sends, and the only status it may get. */
const REJECTED: readonly (readonly [what: string, document: string])[] = [
  ['a document that is not GraphQL', '{ manufacture { '],
  ['3 000 tokens', `{ ${'manufacture '.repeat(3_000)} }`],
  ['40 aliases', `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: manufacture { name }`).join(' ')} }`],
  ['a selection 20 levels deep', `{ resources { nodes ${'{ pole { id } '.repeat(1)}${nest(18)} } } }`],
  ['50 directives', `{ manufacture ${'@include(if: true) '.repeat(50)} { name } }`],
  ['an unknown field', '{ password }'],
  ['a fragment that spreads itself', '{ ...loop } fragment loop on Query { ...loop }'],
  ['two operations without a name', '{ manufacture { name } } { poles { id } }'],
];

function nest(depth: number): string {
  return depth === 0 ? '' : `... on Resource { id ${nest(depth - 1)} }`;
}

/** The server answers and hangs up while we still write: what it said counts, not our broken pipe. */
function answerToHugeBody(bytes: number): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': bytes };
    const sending = request(`${mainUrl()}/graphql`, { method: 'POST', headers });
    let answered = false;
    sending.on('response', (response) => {
      answered = true;
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sending.on('error', (fault) => answered || reject(fault));
    sending.write('{"query":"');
  });
}

describe('a hostile document', () => {
  it.each(REJECTED)('%s is the caller’s mistake: 400, a message, nothing of the inside', async (_, document) => {
    const response = await client().post(JSON.stringify({ query: document }));
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).not.toMatch(/node_modules|at .*\.js|select |stack/i);
    expect((JSON.parse(text) as { errors: unknown[] }).errors.length).toBeGreaterThan(0);
  });

  it('a field misspelt is not corrected: no suggestion reveals the schema', async () => {
    const { errors } = await client().ask('{ manufacturee { name } }');
    expect(errors[0]?.message).not.toMatch(/Did you mean/);
  });

  it('several operations in one body are refused', async () => {
    const response = await client().post(
      JSON.stringify([{ query: '{ poles { id } }' }, { query: '{ poles { id } }' }]),
    );
    expect(response.status).toBe(400);
  });

  it('a body of 10 MB is refused in words before it is read whole', async () => {
    const { status, text } = await answerToHugeBody(10_000_000);
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'HTTP_413' } }] });
  });

  it('a body that is not JSON is refused', async () => {
    expect((await client().post('not json')).status).toBe(400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a form of another site cannot act: %s is refused',
    async (type) => {
      const response = await client().post(JSON.stringify({ query: '{ poles { id } }' }), { 'content-type': type });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );

  it('a GET without our header is refused, so that an image tag cannot ask', async () => {
    const response = await fetch(`${mainUrl()}/graphql?query=%7Bpoles%7Bid%7D%7D`);
    expect(response.status).toBe(400);
  });

  it('U+0000 in any argument is refused by name', async () => {
    const { data } = await client().ask<{ signIn: { refusals: { code: string; message: string }[] } }>(
      'mutation ($p: String!) { signIn(input: { email: "a@b.fr", password: $p }) { refusals { code message } } }',
      { p: 'a\u0000b' },
    );
    expect(data?.signIn.refusals).toEqual([expect.objectContaining({ code: 'INVALID_INPUT' })]);
  });

  it.each(['constructor', '1', '00000000-0000-0000-0000-000000000000', "' or 1=1 --", 'x'.repeat(5_000)])(
    'an id that is none (%.20s) finds nothing and breaks nothing',
    async (id) => {
      const caller = await signedIn('artisan');
      const { data, errors } = await caller.ask<{ resource: null; booking: null }>(
        'query ($id: ID!) { resource(id: $id) { id } booking(id: $id) { id } }',
        { id },
      );
      expect(errors.filter(({ extensions }) => extensions.code === 'INTERNAL')).toEqual([]);
      expect(data?.resource ?? null).toBeNull();
      expect(data?.booking ?? null).toBeNull();
    },
  );
});

describe('what the server shows', () => {
  it('sends a strict policy with every page: no inline script, no framing', async () => {
    const { headers } = await fetch(mainUrl(), { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets nobody keep an answer of the API', async () => {
    const response = await client().post(JSON.stringify({ query: '{ manufacture { name } }' }));
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('serves the web application at any address a person may type, and a plain 404 to programs', async () => {
    const page = await fetch(`${mainUrl()}/machines`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root"');
    expect((await fetch(`${mainUrl()}/files/none.php`)).status).toBe(404);
  });
});
