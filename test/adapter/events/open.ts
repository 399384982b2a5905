import {createHub} from '../../../src/adapter/events/hub.js';
import {readableOf} from '../../../src/adapter/events/sink.js';
import {createStreams} from '../../../src/adapter/events/streams.js';
import {memoryStore} from '../../../src/adapter/store/memory.js';
import {createClock} from '../../client/events/clock.js';

/** A hub and its streams under a clock that the test moves. */
export function createOpen(random = () => 0.5) {
  const clock = createClock();
  const hub = createHub({now: clock.now, store: memoryStore({now: clock.now, random})});
  const timers = {after: clock.after, sleep: () => Promise.resolve()};
  const streams = createStreams(hub, {now: clock.now, timers, random});
  const open = (isWelcome = () => Promise.resolve(true), tenant = 'nordlys') =>
    readableOf(streams.open({externalTenantId: tenant, lastEventId: null, isWelcome}));
  return {clock, hub, streams, open};
}
