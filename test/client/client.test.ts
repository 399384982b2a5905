import {describe, expect, it} from 'vitest';
import {
  createClient,
  isNoAnswerError,
  isProblemError,
  type ClientOptions,
} from '../../src/client/index.js';
import {PROBLEM_STATUS} from '../../src/contract/problem.js';

const ADAPTER = 'https://ledgerly.example/debitura';

/** A client whose every call gets this answer, and the requests it made. */
function setup(answer: () => Response | Promise<Response>, options: ClientOptions = {}) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return answer();
  };
  return {client: createClient({adapter: ADAPTER, fetch, ...options}), requests};
}

const problem = {
  code: 'not-found',
  status: 404,
  title: '',
  detail: 'No such case.',
  type: '',
  requestId: '1',
};

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('The call did not fail.'),
    (error: unknown) => error,
  );
}

describe('The client of an adapter', () => {
  it('marks every call as its own and sends no cookie abroad', async () => {
    const {client, requests} = setup(() => Response.json([]));
    await client.coverage();
    expect(requests[0]?.url).toBe(`${ADAPTER}/coverage`);
    expect(requests[0]?.headers.get('debitura-embed')).toBe('1');
    expect(requests[0]?.credentials).toBe('same-origin');
    expect(requests[0]?.redirect).toBe('error');

    const abroad = setup(() => Response.json([]), {getToken: () => Promise.resolve('token-1')});
    await abroad.client.coverage();
    expect(abroad.requests[0]?.headers.get('authorization')).toBe('Bearer token-1');
    expect(abroad.requests[0]?.credentials).toBe('omit');
  });

  it('sends a frozen case byte for byte under its key', async () => {
    const {client, requests} = setup(() => Response.json({id: '1'}));
    const body = '{"b": 1,  "a":2}';
    await client.createCase({key: 'key-of-16-letters', body});
    expect(requests[0]?.headers.get('idempotency-key')).toBe('key-of-16-letters');
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
    expect(await requests[0]?.text()).toBe(body);
  });

  it('keeps a reference with a slash in its place', async () => {
    const {client, requests} = setup(() => Response.json({id: '1'}));
    await client.caseByCreditorReference('2025/001?x#y');
    expect(requests[0]?.url).toBe(`${ADAPTER}/cases/by-creditor-reference/2025%2F001%3Fx%23y`);
  });

  it('repeats several statuses in the address of a list', async () => {
    const {client, requests} = setup(() => Response.json({cases: []}));
    await client.cases({statuses: ['Active', 'Paused'], page: 2});
    expect(requests[0]?.url).toBe(`${ADAPTER}/cases?statuses=Active&statuses=Paused&page=2`);
  });

  it.each(Object.entries(PROBLEM_STATUS))(
    'throws %s as the problem it is',
    async (code, status) => {
      const {client} = setup(() => Response.json({...problem, code, status}, {status}));
      const error = await failure(client.case('1'));
      expect(isProblemError(error) && error.problem.code).toBe(code);
    },
  );

  it.each([
    ['an error page of a proxy', () => new Response('<h1>502</h1>', {status: 502})],
    ['JSON that is not ours', () => Response.json({error: 'x'}, {status: 500})],
    ['a code from an object’s own depths', () => Response.json({code: 'toString'}, {status: 500})],
    ['a cut answer', () => Promise.reject(new TypeError('terminated'))],
    ['half an answer', () => new Response('{"id": ', {status: 200})],
  ])('does not take %s for an answer', async (_, answer) => {
    const {client} = setup(answer);
    expect(isNoAnswerError(await failure(client.case('1')))).toBe(true);
  });

  it.each([500, 502, 503, 504, 429, 408])('repeats nothing by itself after %d', async (status) => {
    const {client, requests} = setup(() => new Response('{}', {status}));
    await failure(client.session());
    await failure(client.createCase({key: 'key-of-16-letters', body: '{}'}));
    expect(requests).toHaveLength(2);
  });

  it('leaves an abort by the caller an abort', async () => {
    const run = new AbortController();
    const {client} = setup(() => {
      run.abort();
      return Promise.reject(run.signal.reason as Error);
    });
    const error = await failure(client.coverage({signal: run.signal}));
    expect((error as Error).name).toBe('AbortError');
  });
});

describe('An upload', () => {
  const file = new File(['%PDF'], 'invoice 1.pdf');
  const key = 'key-of-16-letters';

  it('is one part, with its key, silent on demand', async () => {
    const {client, requests} = setup(() => Response.json({id: 'f'}));
    await client.uploadFile('a/b', file, {key, isSilent: true});
    const [request] = requests;
    expect(request?.url).toBe(`${ADAPTER}/cases/a%2Fb/files?sendChatNotification=false`);
    expect(request?.headers.get('idempotency-key')).toBe(key);
    const form = await request!.formData();
    expect([...form.keys()]).toEqual(['file']);
    expect((form.get('file') as File).name).toBe('invoice 1.pdf');
  });

  it('goes to an address that was written with a slash at its end', async () => {
    const {client, requests} = setup(() => Response.json({id: 'f'}), {adapter: `${ADAPTER}/`});
    await client.uploadFile('1', file, {key});
    expect(requests[0]?.url).toBe(`${ADAPTER}/cases/1/files`);
  });

  it('carries the token to an adapter on another origin', async () => {
    const {client, requests} = setup(() => Response.json({id: 'f'}), {
      getToken: () => Promise.resolve('token-1'),
    });
    await client.uploadFile('1', file, {key});
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer token-1');
    expect(requests[0]?.credentials).toBe('omit');
  });

  it('says why it was refused', async () => {
    const refusal = {...problem, code: 'too-large', status: 413};
    const {client} = setup(() => Response.json(refusal, {status: 413}));
    const error = await failure(client.uploadFile('1', file, {key}));
    expect(isProblemError(error) && error.problem.code).toBe('too-large');
  });

  it('without an answer is nothing that anybody knows', async () => {
    const {client} = setup(() => Promise.reject(new TypeError('cut')));
    expect(isNoAnswerError(await failure(client.uploadFile('1', file, {key})))).toBe(true);
  });
});
