import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {connect, type LiveEvent} from '../../../src/client/index.js';
import {createWorld} from '../../support/world.js';

/** A page that is seen, in a browser without locks. */
beforeEach(() => {
  const page = Object.assign(new EventTarget(), {visibilityState: 'visible'});
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A connection to a whole adapter, and what it asks for. */
function setup(tenant = 'nordlys') {
  const world = createWorld();
  const asked: Request[] = [];
  const connection = connect(`https://ledgerly.example/debitura`, {
    fetch(input, init) {
      asked.push(new Request(input, init));
      return world.as(tenant)(input, init);
    },
  });
  const heard: LiveEvent[] = [];
  const next = () => vi.waitUntil(() => heard.shift(), {interval: 1});
  return {...world, connection, asked, heard, next, hear: (event: LiveEvent) => heard.push(event)};
}

describe('An element’s connection', () => {
  it('is live once somebody listens, and asks for no stream before', async () => {
    const {connection, adapter, asked, next, hear} = setup();
    await connection.session();
    expect(asked.map(({url}) => new URL(url).pathname)).toEqual(['/debitura/session']);
    const leave = connection.events.subscribe(hear);
    expect(await next()).toMatchObject({kind: 'state', live: true, signedOut: false});
    expect(asked.map(({url}) => new URL(url).pathname)).toEqual([
      '/debitura/session',
      '/debitura/events',
    ]);
    expect(asked[1]?.headers.get('debitura-embed')).toBe('1');
    adapter.stop();
    expect(await next()).toMatchObject({kind: 'state', live: false, signedOut: false});
    leave();
  });

  it('opens nothing for a listener that has left before the code was there', async () => {
    const {connection, asked, heard, next, hear} = setup();
    connection.events.subscribe(hear)();
    const leave = connection.events.subscribe(hear);
    await next();
    leave();
    expect(heard).toEqual([]);
    expect(asked.filter(({url}) => url.endsWith('/events'))).toHaveLength(1);
  });
});
