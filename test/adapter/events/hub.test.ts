import {describe, expect, it} from 'vitest';
import type {StreamEvent} from '../../../src/contract/index.js';
import {createHub} from '../../../src/adapter/events/hub.js';
import {memoryStore} from '../../../src/adapter/store/memory.js';

/** A hub under a clock, and a reader that collects what it hears. */
function setup() {
  let time = Date.parse('2026-06-01T10:00:00Z');
  const now = () => new Date(time);
  const hub = createHub({now, store: memoryStore({now})});
  const change = (caseId: string): StreamEvent => ({kind: 'case', caseId});
  return {
    hub,
    pass: (milliseconds: number) => (time += milliseconds),
    publish(tenant: string, ...caseIds: string[]) {
      for (const caseId of caseIds) hub.publish(tenant, change(caseId));
    },
    read(tenant: string, lastEventId: string | null = null) {
      const heard: string[] = [];
      const {missed, lastId, end} = hub.subscribe(tenant, lastEventId, ({event}) =>
        heard.push(nameOf(event)),
      );
      return {heard, missed: missed.map(({event}) => nameOf(event)), ids: missed, lastId, end};
    },
  };
}

const nameOf = (event: StreamEvent) => (event.kind === 'case' ? event.caseId : event.kind);
const MINUTE = 60_000;

describe('The events of a client', () => {
  it('reach its readers and nobody else', () => {
    const {publish, read} = setup();
    const [nordlys, fjord] = [read('nordlys'), read('fjord')];
    publish('nordlys', 'a');
    publish('fjord', 'b');
    expect([nordlys.heard, fjord.heard]).toEqual([['a'], ['b']]);
  });

  it('have ids that say nothing to another client', () => {
    const {publish, read} = setup();
    publish('nordlys', 'a', 'b');
    publish('fjord', 'c', 'd');
    const {lastId} = read('nordlys');
    expect(read('fjord', lastId).missed).toEqual(['reset']);
  });

  it('are told from where a reader left, each once', () => {
    const {publish, read} = setup();
    const {lastId, end} = read('nordlys');
    end();
    publish('nordlys', 'a', 'b', 'c');
    const {missed, ids} = read('nordlys', lastId);
    expect(missed).toEqual(['a', 'b', 'c']);
    expect(read('nordlys', ids[1]!.id).missed).toEqual(['c']);
    expect(read('nordlys', ids[2]!.id).missed).toEqual([]);
  });

  it('are kept up to 1,000; one more gives one reset, after which a reader goes on', () => {
    const {publish, read} = setup();
    const {lastId, end} = read('nordlys');
    end();
    publish('nordlys', ...Array.from({length: 1_000}, (_, index) => `${index}`));
    expect(read('nordlys', lastId).missed).toHaveLength(1_000);
    publish('nordlys', 'one more');
    const {missed, ids} = read('nordlys', lastId);
    expect(missed).toEqual(['reset']);
    publish('nordlys', 'next');
    expect(read('nordlys', ids[0]!.id).missed).toEqual(['next']);
  });

  it('are kept for ten minutes; an older one gives one reset', () => {
    const {publish, read, pass} = setup();
    const {lastId, end} = read('nordlys');
    end();
    publish('nordlys', 'a');
    pass(10 * MINUTE);
    expect(read('nordlys', lastId).missed).toEqual(['a']);
    pass(1);
    expect(read('nordlys', lastId).missed).toEqual(['reset']);
  });

  it('are no reason for a reset when a reader missed none of them', () => {
    const {publish, read, pass} = setup();
    publish('nordlys', 'a');
    const reader = read('nordlys');
    pass(60 * MINUTE);
    publish('fjord', 'makes the hub tidy up');
    expect(read('nordlys', reader.lastId).missed).toEqual([]);
  });

  it('of another process, of nowhere and of the future give one reset', () => {
    const {publish, read} = setup();
    publish('nordlys', 'a');
    const {lastId} = read('nordlys');
    const future = lastId.replace(/-.*/, '-zz');
    for (const id of [future, 'other-1', '', '-', lastId.replace(/-.*/, '-1 '), 'x'.repeat(9_999)])
      expect(read('nordlys', id).missed, id.slice(0, 20)).toEqual(['reset']);
  });

  it('fill the gap between what a page has read and its first stream', () => {
    const {publish, read, pass} = setup();
    publish('nordlys', 'long ago');
    pass(1);
    publish('nordlys', 'just now');
    pass(30_000);
    expect(read('nordlys').missed).toEqual(['just now']);
  });

  it('are forgotten with a client that nobody has watched for ten minutes', () => {
    const {hub, publish, read, pass} = setup();
    const {lastId: before, end: leave} = read('nordlys');
    leave();
    publish('nordlys', 'a');
    const {lastId, end} = read('nordlys');
    expect(hub.isWatched('nordlys')).toBe(true);
    end();
    // Whoever reconnects is away for half a minute at most.
    pass(MINUTE);
    expect(hub.isWatched('nordlys')).toBe(true);
    pass(1);
    expect(hub.isWatched('nordlys')).toBe(false);
    pass(10 * MINUTE);
    publish('fjord', 'makes the hub tidy up');
    publish('nordlys', 'b');
    // Who heard all that is forgotten goes on; who did not reads everything again.
    expect(read('nordlys', lastId).missed).toEqual(['b']);
    expect(read('nordlys', before).missed).toEqual(['reset']);
  });
});

describe('The hub of a process', () => {
  it('has every reader read again where the log of all processes begins anew', () => {
    let from: (position: string) => void = () => undefined;
    let hear: (position: string, text: string) => void = () => undefined;
    const hub = createHub({
      now: () => new Date(300),
      store: {
        ...memoryStore(),
        log: {
          append: () => Promise.resolve(),
          follow: (reader) => {
            ({from, read: hear} = reader);
            return () => undefined;
          },
        },
      },
    });
    const heard: string[] = [];
    const ids: string[] = [];
    from('100-0');
    const {lastId, end} = hub.subscribe('nordlys', null, ({id, event}) => {
      heard.push(nameOf(event));
      ids.push(id);
    });
    hub.subscribe('fjord', null, ({event}) => heard.push(`fjord: ${nameOf(event)}`));
    const write = (position: string, caseId: string) => {
      const event: StreamEvent = {kind: 'case', caseId};
      hear(position, JSON.stringify({externalTenantId: 'nordlys', event}));
    };
    write('101-0', 'a');
    from('200-5');
    write('201-0', 'b');
    expect(heard).toEqual(['a', 'reset', 'fjord: reset', 'b']);
    end();
    const missed = (id: string) =>
      hub.subscribe('nordlys', id, () => undefined).missed.map(({event}) => nameOf(event));
    // Nobody knows what was between: whoever heard only what was before reads again, once.
    expect([lastId, ...ids].map(missed)).toEqual([['reset'], ['reset'], ['b'], []]);
  });

  it('knows who looks, who may be back in a moment, and that each event is another place', () => {
    const {hub, publish, read, pass} = setup();
    expect([hub.isWatched('nordlys'), hub.watched(), hub.positionOf('nordlys')]).toEqual([
      false,
      [],
      '',
    ]);
    publish('fjord', 'a');
    const [first, second] = [read('nordlys'), read('nordlys')];
    expect(hub.watched()).toEqual(['nordlys']);
    expect(hub.isWatched('fjord')).toBe(false);
    const before = hub.positionOf('nordlys');
    publish('fjord', 'b');
    expect(hub.positionOf('nordlys')).toBe(before);
    publish('nordlys', 'c');
    expect(hub.positionOf('nordlys')).not.toBe(before);
    first.end();
    pass(60 * MINUTE);
    expect([hub.isWatched('nordlys'), hub.watched()]).toEqual([true, ['nordlys']]);
    second.end();
    expect([hub.isWatched('nordlys'), hub.watched()]).toEqual([true, []]);
  });

  it('forgets who has not been there for ten minutes, looking once a minute, and nobody who is', () => {
    const {hub, publish, read, pass} = setup();
    const staying = read('nordlys');
    read('gone').end();
    publish('gone', 'a');
    pass(10 * MINUTE);
    publish('fjord', 'b');
    expect(hub.positionOf('gone')).not.toBe('');
    pass(MINUTE - 1);
    publish('fjord', 'c');
    expect(hub.positionOf('gone')).not.toBe('');
    pass(1);
    publish('fjord', 'd');
    expect(hub.positionOf('gone')).toBe('');
    expect(hub.watched()).toEqual(['nordlys']);
    publish('nordlys', 'e');
    expect(staying.heard).toEqual(['e']);
  });
});
