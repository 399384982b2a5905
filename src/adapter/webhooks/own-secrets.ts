import {hash} from '../guard/derive.js';
import type {Store} from '../store/store.js';
import {decode, importKey, lifetimeIn} from './secrets.js';

/** The parameter of a delivery's address that says whose subscription it is of. It is no secret. */
export const SUBSCRIPTION = 'subscription';
/** The newest, and the one before it for what is still under way. */
const MOST_SECRETS = 2;

/** Whose subscription: one client's, or the partner's own of its live or its test cases. */
export type Owner = {externalTenantId: string} | {partnerCases: 'live' | 'test'};

/** What is kept of one subscription that has an address and secrets of its own. */
export type OwnSubscription = {
  externalTenantId?: string;
  partnerCases?: 'live' | 'test';
  /** Newest first; empty where this client's bearer may not subscribe. */
  secrets: readonly string[];
  /** Milliseconds since 1970. */
  lookedAt: number;
  /** True when a delivery came that fits no secret. */
  isDoubted: boolean;
};

/** The subscriptions with an address of their own, in the store. */
export type OwnSecrets = {
  /** The name under which a subscription is kept and delivered to. */
  nameOf: (owner: Owner) => Promise<string>;
  get: (name: string) => Promise<OwnSubscription | null>;
  /** Changes what is kept; a new secret comes before the known one. */
  note: (
    owner: Owner,
    change: {lookedAt?: number; isDoubted?: boolean; secret?: string},
  ) => Promise<void>;
  forget: (owner: Owner) => Promise<void>;
};

/** The name under which an owner's subscription is kept and delivered to. */
export function nameOfOwner(owner: Owner): Promise<string> {
  return 'externalTenantId' in owner
    ? hash('client-subscription', owner.externalTenantId)
    : hash('partner-subscription', owner.partnerCases);
}

/** Subscriptions in the given store. */
export function createOwnSecrets(store: Store): OwnSecrets {
  const keyOf = (name: string) => `webhook:client:${name}`;
  const lifetime = lifetimeIn(store);

  return {
    nameOf: nameOfOwner,
    async get(name) {
      const stored = await store.get(keyOf(name));
      return stored === undefined ? null : (JSON.parse(stored) as OwnSubscription);
    },
    async note(owner, {secret, ...change}) {
      if (secret !== undefined && decode(secret) === null)
        throw new TypeError('Debitura told a secret that is none.');
      const key = keyOf(await nameOfOwner(owner));
      for (;;) {
        const before = await store.get(key);
        const known: OwnSubscription =
          before === undefined
            ? {...owner, secrets: [], lookedAt: 0, isDoubted: false}
            : (JSON.parse(before) as OwnSubscription);
        const secrets =
          secret === undefined ? known.secrets : [secret, ...known.secrets].slice(0, MOST_SECRETS);
        const after = JSON.stringify({...known, ...change, secrets});
        const isPut = await (before === undefined
          ? store.add(key, after, lifetime)
          : store.replace(key, before, after, lifetime));
        if (isPut) return;
      }
    },
    async forget(owner) {
      const key = keyOf(await nameOfOwner(owner));
      const stored = await store.get(key);
      if (stored !== undefined) await store.remove(key, stored);
    },
  };
}

/** The owner of what is kept. */
export function ownerOf({externalTenantId, partnerCases}: OwnSubscription): Owner {
  return partnerCases ? {partnerCases} : {externalTenantId: externalTenantId ?? ''};
}

/** Keys of this subscription and of no other. */
export function keysOf({secrets}: OwnSubscription): Promise<CryptoKey[]> {
  return Promise.all(secrets.map(importKey));
}
