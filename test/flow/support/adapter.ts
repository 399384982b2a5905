import {createClient, type Connection} from '../../../src/client/index.js';
import type {Problem, Session} from '../../../src/contract/index.js';
import {anna, created, preview, problem, signed} from './answers.js';

/** One call as it arrived. */
export type Call = {route: string; key: string | null; body: string};

/** An answer's body, a refusal, an answer that never arrives, or one that is held back. */
export type Answer = 'cut' | object | Promise<object>;

/** An answer that comes when the test lets it come. */
export function held<T = object>() {
  let arrive!: (answer: T) => void;
  const answer = new Promise<T>((resolve) => (arrive = resolve));
  return {answer, arrive};
}

const ADAPTER = 'https://ledgerly.example/debitura';

/**
 * An adapter that answers what a test tells it, route by route and in order; the last answer of a route stays.
 * It speaks through the real client.
 */
export function createScript(address = ADAPTER) {
  const calls: Call[] = [];
  const script = new Map<string, Answer[]>([
    ['GET /session', [anna]],
    ['GET /client', [anna.client ?? {}]],
    ['GET /contracts/debt-collection/status', [{signed: true, termsUrl: null}]],
    ['POST /cases/preview', [preview]],
    ['POST /cases', [created]],
    [
      'GET /cases',
      [{cases: [], page: {currentPage: 1, pageSize: 100, totalPages: 0, totalResults: 0}}],
    ],
    ['GET /cases/:id', [created]],
    ['GET /cases/:id/contract-status', [signed]],
    ['GET /cases/by-creditor-reference/:id', [problem('not-found')]],
    ['POST /cases/:id/files', [{id: 'file-1', fileName: 'a', dateCreated: '', url: null}]],
  ]);

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = request.url.slice(address.length).replace(/\?.*/, '');
    const route = `${request.method} ${path.replace(/(by-creditor-reference|cases)\/(?!preview|by-)[^/]+/, '$1/:id')}`;
    const key = request.headers.get('idempotency-key');
    calls.push({route, key, body: await request.text()});
    request.signal.throwIfAborted();
    const answers = script.get(route) ?? [];
    const answer = await Promise.resolve(answers.length > 1 ? answers.shift() : answers[0]);
    if (answer === undefined) throw new Error(`Nobody told the script what to answer to ${route}.`);
    if (answer === 'cut') throw new TypeError('fetch failed');
    return Response.json(answer, {status: isProblem(answer) ? answer.status : 200});
  };

  const client = createClient({adapter: address, fetch});
  return {
    fetch,
    calls,
    /** Tells what a route answers from now on, one after the other. */
    answer: (route: string, ...answers: Answer[]) => void script.set(route, answers),
    /** The calls of one route. */
    of: (route: string) => calls.filter((call) => call.route === route),
    connect: () => connectTo(client),
  };
}

/** A connection that is nobody else's. */
export function connectTo(client: Connection['client']): Connection {
  let session: Promise<Session> | undefined;
  return {
    client,
    options: {},
    events: {subscribe: () => () => undefined},
    misfit: new Promise(() => undefined),
    session: () => (session ??= client.session()),
    refreshSession: () => (session = client.session()),
  };
}

/** A connection that asks each time who is there: the page's login may change while the page stays. */
export function askedEachTime(connection: Connection): Connection {
  return {...connection, session: () => connection.client.session()};
}

function isProblem(answer: object): answer is Problem {
  return 'requestId' in answer;
}
