import {describe, expect, it} from 'vitest';
import {memoryStore} from '../../../src/adapter/index.js';
import {casesIn, screen} from './screens.js';
import {caseEvent, createClock, listening, settled} from './support.js';

const CASE = '0c5b7a4e-0000-4000-8000-000000000001';
const nameless = caseEvent('one', {event: 'payment.created', data: {caseId: CASE}});

describe('onEvent', () => {
  it('is called once, with time to work, when Debitura takes a minute to say whose event it is', async () => {
    const wereAborted: boolean[] = [];
    const clock = createClock();
    const {adapter, deliver} = listening({
      clock,
      // Each of the four looks hangs until its deadline.
      upstream: hang,
      onEvent: (_event, {signal}) => {
        wereAborted.push(signal.aborted);
      },
    });
    adapter.keep();
    await deliver(nameless);
    await clock.advance(600_000);
    expect(wereAborted).toEqual([false]);
  });

  it('is not called by a process that was stopped: another one hands over what is left', async () => {
    const clock = createClock();
    const store = {...memoryStore({now: clock.now}), isShared: true};
    let tries = 0;
    const stopped = listening({
      clock,
      store,
      onEvent: () => {
        tries += 1;
        throw new Error('the platform’s database is down');
      },
    });
    await stopped.deliver(caseEvent('one'));
    await settled();
    stopped.adapter.stop();
    expect((await stopped.deliver(caseEvent('two'))).status).toBe(204);
    await clock.advance(3_600_000);
    expect(tries).toBe(1);
    const other = listening({clock, store});
    other.adapter.keep();
    await settled();
    expect(other.handed.map(({id}) => id).sort()).toEqual(['one', 'two']);
  });

  it('leaves a delivery to Debitura when nobody else would hand it over after the stop', async () => {
    const {adapter, deliver} = listening();
    adapter.stop();
    expect((await deliver(caseEvent('one'))).status).toBe(503);
  });

  it('gets what an outage left behind a few at a time, and one that hangs keeps nobody waiting for long', async () => {
    const clock = createClock();
    const store = memoryStore({now: clock.now});
    const dead = createClock();
    const away = listening({clock: {...dead, now: clock.now}, store, onEvent: hang});
    for (let number = 0; number < 100; number += 1)
      await away.deliver(caseEvent(`event-${number}`));
    await clock.advance(61_000);
    let [running, most, ended] = [0, 0, 0];
    const {adapter} = listening({
      clock,
      store,
      async onEvent({id}) {
        if (id === 'event-7') return hang();
        running += 1;
        most = Math.max(most, running);
        await clock.timers.sleep(1_000);
        running -= 1;
        ended += 1;
      },
    });
    adapter.keep();
    await clock.advance(3_000);
    expect(most).toBeLessThanOrEqual(10);
    expect(ended).toBeGreaterThan(10);
    await clock.advance(30_000);
    expect(ended).toBe(99);
  });
});

describe('screens', () => {
  it('hear of an event that a slow store took only after its delivery was refused', async () => {
    const clock = createClock();
    const real = memoryStore({now: clock.now});
    let pause = 3_000;
    const {adapter, deliver} = listening({
      clock,
      upstream: casesIn(() => 'Active'),
      store: {
        ...real,
        add: async (...given) => {
          await clock.timers.sleep(pause);
          return real.add(...given);
        },
      },
    });
    const heard = await screen(adapter, 'nordlys');
    const refused = deliver(caseEvent('one'));
    await clock.advance(5_000);
    expect((await refused).status).toBe(503);
    pause = 0;
    const taken = deliver(caseEvent('one'));
    await clock.advance(60_000);
    expect((await taken).status).toBe(204);
    expect(heard).toEqual([{kind: 'case', caseId: CASE}]);
  });
});

function hang(): Promise<never> {
  return new Promise(() => undefined);
}
