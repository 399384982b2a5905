import {hash} from '../guard/derive.js';
import type {Store} from '../store/store.js';
import {decode, importKey} from './secrets.js';

/** The parameter of a delivery's address that says whose subscription it is of. It is no secret. */
export const SUBSCRIPTION = 'subscription';
/** The newest, and the one before it for what is still under way. */
const MOST_SECRETS = 2;
const STORED_FOR_EVER = 10 * 365 * 86_400_000;

/** What is kept of one client's own subscription. */
export type ClientSubscription = {
  externalTenantId: string;
  /** Newest first; empty where this client's bearer may not subscribe. */
  secrets: readonly string[];
  /** Milliseconds since 1970. */
  lookedAt: number;
  /** True when a delivery came that fits no secret. */
  isDoubted: boolean;
};

/** The subscriptions that clients have of their own, in the store. */
export type ClientSecrets = {
  /** The name under which a client's subscription is kept and delivered to. */
  nameOf: (externalTenantId: string) => Promise<string>;
  get: (name: string) => Promise<ClientSubscription | null>;
  /** Changes what is kept; a new secret comes before the known one. */
  note: (
    externalTenantId: string,
    change: {lookedAt?: number; isDoubted?: boolean; secret?: string},
  ) => Promise<void>;
  forget: (externalTenantId: string) => Promise<void>;
};

/** Clients' subscriptions in the given store. */
export function createClientSecrets(store: Store): ClientSecrets {
  const nameOf = (externalTenantId: string) => hash('client-subscription', externalTenantId);
  const keyOf = (name: string) => `webhook:client:${name}`;
  const lifetime = Math.max(store.retention, STORED_FOR_EVER);

  return {
    nameOf,
    async get(name) {
      const stored = await store.get(keyOf(name));
      return stored === undefined ? null : (JSON.parse(stored) as ClientSubscription);
    },
    async note(externalTenantId, {secret, ...change}) {
      if (secret !== undefined && decode(secret) === null)
        throw new TypeError('Debitura told a secret that is none.');
      const key = keyOf(await nameOf(externalTenantId));
      for (;;) {
        const before = await store.get(key);
        const known: ClientSubscription =
          before === undefined
            ? {externalTenantId, secrets: [], lookedAt: 0, isDoubted: false}
            : (JSON.parse(before) as ClientSubscription);
        const secrets =
          secret === undefined ? known.secrets : [secret, ...known.secrets].slice(0, MOST_SECRETS);
        const after = JSON.stringify({...known, ...change, secrets});
        const isPut = await (before === undefined
          ? store.add(key, after, lifetime)
          : store.replace(key, before, after, lifetime));
        if (isPut) return;
      }
    },
    async forget(externalTenantId) {
      const key = keyOf(await nameOf(externalTenantId));
      const stored = await store.get(key);
      if (stored !== undefined) await store.remove(key, stored);
    },
  };
}

/** Keys of a client's subscription and of no other. */
export function keysOf({secrets}: ClientSubscription): Promise<CryptoKey[]> {
  return Promise.all(secrets.map(importKey));
}
