import type {Settings} from '../options/resolve.js';

/** Milliseconds after which a process that does not come to an end is taken for dead. */
const LONGEST = 5 * 60_000;
const LOOK_AGAIN = 1_000;

/** Runs a work of this name in one of all processes at a time; who comes later waits. */
export type Alone = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Sees to it that processes do one after the other what they must not do at once. */
export function createAlone({store, timers}: Pick<Settings, 'store' | 'timers'>): Alone {
  return async (name, work) => {
    const key = `keeper:alone:${name}`;
    const ticket = crypto.randomUUID();
    while (!(await store.add(key, ticket, LONGEST))) await timers.sleep(LOOK_AGAIN);
    try {
      return await work();
    } finally {
      await store.remove(key, ticket).catch(() => undefined);
    }
  };
}
