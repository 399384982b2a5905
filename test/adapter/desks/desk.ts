import type {AdapterOptions} from '../../../src/adapter/index.js';
import {createWorld, type WorldOptions} from '../../support/world.js';
import {answerOf, at, newKey} from '../support.js';

/** Who sits at a desk. */
type Who = 'desk:managing-partner' | 'desk:collection-partner' | (string & {});

/** A world with the partners' desks open, and their calls in short. */
export function createDesks(options: WorldOptions = {}, adapter: Partial<AdapterOptions> = {}) {
  const world = createWorld({
    ...options,
    adapter: {
      desks: ['client', 'managing-partner', 'collection-partner'],
      partnerKey: 'sandbox-partner-key',
      ...adapter,
    },
  });
  const caseOf = (wanted: string) =>
    world.sandbox.state.cases.find(({creditorReference}) => creditorReference === wanted)!;

  function call(who: Who, method: string, path: string, body?: object, key = newKey()) {
    const headers = {
      'debitura-embed': '1',
      ...(body && {'content-type': 'application/json'}),
      ...(method === 'POST' && {'idempotency-key': key}),
    };
    const init = {method, headers, ...(body && {body: JSON.stringify(body)})};
    const fetch = who === 'nordlys' ? world.fetch : world.as(who);
    return method === 'DELETE'
      ? fetch(at(path), init).then(async (response) => {
          const text = await response.text();
          return {
            status: response.status,
            body: (text ? JSON.parse(text) : {}) as Record<string, unknown>,
            headers: response.headers,
          };
        })
      : answerOf(fetch(at(path), init));
  }
  const asDesk = (who: Who) => ({
    get: (path: string) => call(who, 'GET', path),
    post: (path: string, body: object, key?: string) => call(who, 'POST', path, body, key),
    put: (path: string, body: object) => call(who, 'PUT', path, body),
    remove: (path: string) => call(who, 'DELETE', path),
  });
  return {
    ...world,
    caseOf,
    agency: asDesk('desk:collection-partner'),
    manager: asDesk('desk:managing-partner'),
    client: asDesk('nordlys'),
    /** What the adapter sent upstream as JSON, by method and path behind the API's name. */
    async sent(operation: string): Promise<unknown[]> {
      const found = world.requests.filter(
        ({method, url}) =>
          `${method} ${new URL(url).pathname.replace(/^\/collection-partner/, '')}` === operation,
      );
      return Promise.all(found.map((request) => request.clone().json() as Promise<unknown>));
    },
  };
}

export const NO_FEES = {interestFees: 0, reminderFees: 0, collectionFees: 0};
