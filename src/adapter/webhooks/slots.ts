import type {Timers} from '../options/timers.js';

/** Works under way at once; after an outage there are thousands of them. */
const MOST = 8;
/** Milliseconds after which a work that goes on keeps no other waiting. */
const PATIENCE = 10_000;

/** Runs a work when there is room for it. */
export type Slots = (work: () => Promise<void>) => Promise<void>;

/** Makes room for a few works at once, in the order in which they come. */
export function createSlots({after}: Pick<Timers, 'after'>): Slots {
  const waiting: (() => void)[] = [];
  let free = MOST;

  async function taken() {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    };
  }

  return async (work) => {
    const release = await taken();
    const cancel = after(PATIENCE, release);
    try {
      await work();
    } finally {
      cancel();
      release();
    }
  };
}
