import {connect, type Connection} from '../../../src/client/connection.js';
import type {CaseFormSeams} from '../../../src/flow/case-form/seams.js';
import {memoryStorage} from '../storage.js';
import {ORIGIN} from '../world.js';
import type {Ground} from './fleet.js';
import {createLife, type Life} from './life.js';

/** Where an element's connections are shared; a page that is loaded anew begins without any. */
const REGISTRY = Symbol.for('debitura-embed');

/** A page that is open in a tab until it is left; what it waits for then never comes. */
export type Page = {
  seams: Omit<CaseFormSeams, 'emit'>;
  leave: () => void;
};

/** A tab of one user's browser: its address and its session storage outlive the pages in it. */
export type Tab = {
  readonly tenant: string;
  address: string;
  /** Where the page went by itself, null while it has not. */
  left: string | null;
  /** A page in this tab; the one before is gone. */
  open: () => Page;
};

/** How a tab reaches the adapter: by this `fetch`, at this address. */
export type Reach = {fetch: typeof globalThis.fetch; adapter: string};

/** Opens a tab for a user of this tenant. */
export function createTab(ground: Ground, tenant: string, {fetch, adapter}: Reach): Tab {
  const {clock} = ground;
  const random = ground.random.fork();
  const stored = new Map<string, string>();
  let skew = random.between(-120_000, 120_000);
  let page: Life | null = null;

  const tab: Tab = {
    tenant,
    address: `${ORIGIN}/invoices?tab=open#top`,
    left: null,
    open() {
      page?.end();
      const life = createLife();
      page = life;
      tab.left = null;
      // Whoever comes back may find that the clock was set.
      if (random.chance(0.1)) skew = random.between(-300_000, 300_000);
      // A page that is gone sends nothing more, though its ciphers may still work on their threads.
      const connection = connectAnew(adapter, (input, init) =>
        life.isAlive ? life.living(fetch(input, init)) : new Promise(() => undefined),
      );
      return {
        leave: () => life.end(),
        seams: {
          connection: () => connection,
          navigate: (url) => {
            tab.left = url;
            life.end();
          },
          now: () => new Date(clock.now + skew),
          random: (bytes) => random.fill(bytes),
          timers: {
            set: (callback, milliseconds) =>
              clock.after(milliseconds, () => life.isAlive && callback()),
            clear: (takeBack) => {
              if (typeof takeBack === 'function') (takeBack as () => void)();
            },
          },
          storage: whileAlive(memoryStorage(stored), life),
          subtle: crypto.subtle,
          address: {href: () => tab.address, replace: (url) => void (tab.address = url)},
        },
      };
    },
  };
  return tab;
}

/** A connection as a freshly loaded page makes it. */
function connectAnew(adapter: string, fetch: typeof globalThis.fetch): Connection {
  Reflect.deleteProperty(globalThis, REGISTRY);
  return connect(adapter, {fetch});
}

/** A page that is gone writes nothing more. */
function whileAlive(storage: Storage, life: Life): Storage {
  return {
    get length() {
      return storage.length;
    },
    clear: () => undefined,
    getItem: (name) => storage.getItem(name),
    key: (index) => storage.key(index),
    setItem: (name, text) => {
      if (life.isAlive) storage.setItem(name, text);
    },
    removeItem: (name) => {
      if (life.isAlive) storage.removeItem(name);
    },
  };
}
