import {describe, expect, it} from 'vitest';
import {memoryStore} from '../../../src/adapter/index.js';
import {caseEvent, createClock, listening, settled} from './support.js';

const CASE = '0c5b7a4e-0000-4000-8000-000000000001';

describe('an event', () => {
  it('is handed over once, whatever number of times it comes', async () => {
    const {deliver, handed, clock} = listening();
    for (let time = 0; time < 3; time += 1) {
      expect((await deliver(caseEvent('one'))).status).toBe(204);
      await clock.advance(3_600_000);
    }
    expect(handed).toMatchObject([
      {
        id: 'one',
        event: 'case.updated',
        externalTenantId: 'nordlys',
        test: false,
        source: 'webhook',
      },
    ]);
  });

  it('has a time with a zone, whatever Debitura wrote: without one it is UTC, without a time now', async () => {
    const {deliver, handed, clock} = listening();
    const now = clock.now().toISOString();
    const said = [
      ['2026-06-17T08:30:00', '2026-06-17T08:30:00.000Z'],
      ['2026-06-17T08:30:00.1234567Z', '2026-06-17T08:30:00.123Z'],
      ['2026-06-17T10:30:00+02:00', '2026-06-17T08:30:00.000Z'],
      ['2026-06-17', '2026-06-17T00:00:00.000Z'],
      ['17/06/2026 08:30', now],
      ['2026-06-17 08:30', now],
      ['2026-13-40T08:30:00Z', now],
      [1_750_000_000, now],
    ] as const;
    for (const [index, [timestamp]] of said.entries())
      await deliver(caseEvent(`event-${index}`, {timestamp}));
    await settled();
    expect(handed.map(({timestamp}) => timestamp)).toEqual(said.map(([, time]) => time));
  });

  it('is answered 2xx and handed over again after the lease when onEvent throws (GUARD 16)', async () => {
    let tries = 0;
    const {deliver, clock, logs} = listening({
      onEvent: () => {
        tries += 1;
        if (tries === 1) throw new RangeError('the platform’s database is down');
      },
    });
    expect((await deliver(caseEvent('one'))).status).toBe(204);
    await clock.advance(59_000);
    expect(tries).toBe(1);
    await clock.advance(2_000);
    expect(tries).toBe(2);
    await clock.advance(3_600_000);
    expect(tries).toBe(2);
    expect(logs).toContainEqual(
      expect.objectContaining({level: 'error', webhookId: 'one', errorName: 'RangeError'}),
    );
    expect(JSON.stringify(logs)).not.toContain('database');
  });

  it('is taken from an onEvent that hangs, after the lease and never before (GUARD 16)', async () => {
    const signals: AbortSignal[] = [];
    const {deliver, clock} = listening({
      onEvent: (_event, {signal}) => {
        expect(signals.every(({aborted}) => aborted)).toBe(true);
        signals.push(signal);
        return signals.length < 3 ? new Promise(() => undefined) : undefined;
      },
    });
    const before = clock.now().getTime();
    expect((await deliver(caseEvent('one'))).status).toBe(204);
    expect(clock.now().getTime() - before).toBeLessThan(2_000);
    await clock.advance(3_600_000);
    expect(signals.map(({aborted}) => aborted)).toEqual([true, true, false]);
  });

  it('is taken up by another process when the first one died inside onEvent (GUARD 16)', async () => {
    const clock = createClock();
    const store = memoryStore({now: clock.now});
    const dead = createClock();
    const first = listening({
      clock: {...dead, now: clock.now},
      store,
      onEvent: () => new Promise(() => undefined),
    });
    await first.deliver(caseEvent('one'));
    await settled();
    const second = listening({clock, store});
    await clock.advance(30_000);
    // A repeat of the delivery while the first process may still be at it.
    expect((await second.deliver(caseEvent('one'))).status).toBe(204);
    await settled();
    expect(second.handed).toEqual([]);
    await clock.advance(31_000);
    await second.deliver(caseEvent('two'));
    await clock.advance(61_000);
    await second.deliver(caseEvent('three'));
    await settled();
    expect(second.handed.map(({id}) => id).sort()).toEqual(['one', 'three', 'two']);
  });

  it('is refused with 503 when the store cannot take it, and taken when it comes again', async () => {
    const clock = createClock();
    const real = memoryStore({now: clock.now});
    let isDown = true;
    const {deliver, handed} = listening({
      clock,
      store: {
        ...real,
        add: (...given) => (isDown ? Promise.reject(new Error('down')) : real.add(...given)),
      },
    });
    expect((await deliver(caseEvent('one'))).status).toBe(503);
    isDown = false;
    expect((await deliver(caseEvent('one'))).status).toBe(204);
    await settled();
    expect(handed).toHaveLength(1);
  });

  it('is answered within two seconds when the store hangs', async () => {
    const clock = createClock();
    const {deliver} = listening({
      clock,
      store: {...memoryStore({now: clock.now}), add: () => new Promise(() => undefined)},
    });
    const pending = deliver(caseEvent('one'));
    await clock.advance(1_900);
    expect((await pending).status).toBe(503);
  });

  it('that nobody knows, or that lacks everything, is answered 2xx and logged by its id (GUARD 18)', async () => {
    const {deliver, handed, logs} = listening();
    const odd = [
      caseEvent('new-name', {event: 'case.teleported'}),
      caseEvent('new-state', {
        data: {caseId: CASE, externalTenantId: 'nordlys', newLifecycle: 'On the Moon'},
      }),
      caseEvent('no-data', {data: undefined}),
      caseEvent('odd-case', {data: {caseId: '../x', externalTenantId: 'nordlys'}}),
      [],
      'null',
      'no JSON at all',
      {id: 7, event: {}, data: 'x'},
    ];
    for (const body of odd) expect((await deliver(body)).status).toBe(204);
    await settled();
    expect(handed).toHaveLength(odd.length);
    const warned = logs.filter(({event, level}) => event === 'webhook' && level === 'warn');
    expect(warned.map(({webhookId}) => webhookId?.replace(/^body:.*/, 'body'))).toEqual([
      'new-name',
      'no-data',
      'body',
      'body',
      'body',
      'body',
    ]);
  });
});
