import {settled} from '../../support/rest.js';

export {settled};

type Timer = {at: number; callback: () => void; isCancelled: boolean};

/** A clock that only a test moves, and the timers that hang on it. */
export function createClock(start = '2026-06-01T10:00:00Z') {
  let time = Date.parse(start);
  /** The last one is due first; of two at the same time the older one. */
  const timers: Timer[] = [];

  function placeOf(at: number): number {
    let [low, high] = [0, timers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((timers[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    now: () => new Date(time),
    after(milliseconds: number, callback: () => void) {
      const timer = {at: time + milliseconds, callback, isCancelled: false};
      timers.splice(placeOf(timer.at), 0, timer);
      return () => {
        timer.isCancelled = true;
      };
    },
    /** How many timers wait. */
    get waiting() {
      return timers.filter(({isCancelled}) => !isCancelled).length;
    },
    /** Lets time pass; what a timer starts is done before the next one. */
    async advance(milliseconds: number) {
      const until = time + milliseconds;
      await settled();
      while ((timers.at(-1)?.at ?? Infinity) <= until) {
        const timer = timers.pop();
        if (!timer || timer.isCancelled) continue;
        time = Math.max(time, timer.at);
        timer.callback();
        await settled();
      }
      time = until;
    },
  };
}

/** A clock, once made. */
export type Clock = ReturnType<typeof createClock>;
