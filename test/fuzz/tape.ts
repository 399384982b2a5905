import type {Desk} from '../../src/contract/index.js';
import {initFor} from '../adapter/access/bodies.js';
import {fetchOf, pathFor} from '../adapter/access/things.js';
import {at} from '../adapter/support.js';
import {TARGETS} from './requests.js';
import {createFuzzWorld, type FuzzWorld} from './world.js';

/** One answer of the sandbox as it was. */
export type Recorded = {
  operation: string;
  status: number;
  contentType: string | null;
  body: Uint8Array<ArrayBuffer>;
  /** The body's JSON; undefined when it is none. */
  json: unknown;
};

/** A call that is in order, and what Debitura answers meanwhile, by `METHOD path`, in order. */
export type Tape = {
  route: string;
  desk: Desk;
  path: string;
  answers: ReadonlyMap<string, readonly Recorded[]>;
  world: FuzzWorld;
};

/** Plays every cell of the route table once and keeps what the sandbox said; each write has a world of its own. */
export async function recordTapes(): Promise<Tape[]> {
  const ofReads = await createRecorder();
  const tapes: Tape[] = [];
  for (const {method, pattern, desk} of TARGETS) {
    if (pattern === '/webhooks' || pattern === '/events') continue;
    const {world, heard} = method === 'GET' ? ofReads : await createRecorder();
    const path = pathFor(pattern, desk, 'own', world);
    const before = heard.length;
    const answer = await fetchOf(desk, world)(at(path), initFor(method, pattern, desk));
    const isInOrder = answer.ok || pattern.endsWith('/withdraw');
    if (!isInOrder) throw new Error(`${method} ${pattern} is not in order: ${answer.status}.`);
    const mints = heard.filter(({operation}) => operation.endsWith('/oauth/token'));
    const answers = new Map<string, Recorded[]>();
    for (const one of [...mints, ...heard.slice(before)])
      answers.set(one.operation, [...(answers.get(one.operation) ?? []), one]);
    tapes.push({route: `${method} ${pattern}`, desk, path, answers, world});
  }
  return tapes;
}

async function createRecorder() {
  const heard: Recorded[] = [];
  const world = await createFuzzWorld({
    faults: (next) => async (request) => {
      const operation = operationOf(request);
      const response = await next(request);
      heard.push(await recorded(operation, response.clone()));
      return response;
    },
  });
  return {world, heard};
}

/** The name of a call on a tape. */
export function operationOf({method, url}: Request): string {
  return `${method} ${new URL(url).pathname}`;
}

async function recorded(operation: string, response: Response): Promise<Recorded> {
  const body = new Uint8Array(await response.arrayBuffer());
  return {
    operation,
    status: response.status,
    contentType: response.headers.get('content-type'),
    body,
    json: jsonOf(body),
  };
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
