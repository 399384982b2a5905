import {ConfigurationError} from '../options/configuration-error.js';
import type {Store} from '../store/store.js';

/** Standard Webhooks: a secret has 24 bytes or more. */
const MIN_BYTES = 24;
const STORED_AS = 'webhook:secrets';
/** The newest, and the one before it for what is still under way. */
const MOST_STORED = 2;
const STORED_FOR_EVER = 10 * 365 * 86_400_000;
const REFRESH_INTERVAL = 5_000;
const ALGORITHM = {name: 'HMAC', hash: 'SHA-256'};

/** What deliveries may be signed with. */
export type Secrets = {
  /** Keys of all known secrets. */
  keys: () => Promise<readonly CryptoKey[]>;
  /** Reads again what other processes have learned; false when nothing is new. */
  refresh: () => Promise<boolean>;
  /** Learns a secret that Debitura has just told, for all processes. */
  add: (secret: string) => Promise<void>;
  isEmpty: () => boolean;
  /** Notes whether the last delivery fitted one of them. */
  noteFit: (isFit: boolean) => void;
  /** True when deliveries come that fit none: Debitura may sign with a secret that was lost here. */
  isDoubted: () => boolean;
};

/**
 * The bytes of a secret as Debitura shows it: plain Base64.
 * @returns Null when it is something else, for example with a prefix, a space or too few bytes.
 */
export function decode(secret: string): Uint8Array<ArrayBuffer> | null {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(secret)) return null;
  const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
  return bytes.length < MIN_BYTES ? null : bytes;
}

/**
 * Refuses to start with a secret that protects nothing.
 * @throws ConfigurationError `webhookSecrets`
 */
export function checkSecrets(option: string | readonly string[] | undefined): readonly string[] {
  if (option === undefined) return [];
  const secrets = [option].flat();
  if (secrets.length === 0 || secrets.some((secret) => decode(secret) === null))
    throw new ConfigurationError(
      'webhookSecrets',
      `each must be Base64 of at least ${MIN_BYTES} bytes, without a prefix or spaces.`,
    );
  return secrets;
}

/** The key of a secret. */
export function importKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', decode(secret) ?? new Uint8Array(), ALGORITHM, false, [
    'verify',
  ]);
}

/** Milliseconds for which secrets are kept: Debitura shows each of them once. */
export function lifetimeIn({retention}: Pick<Store, 'retention'>): number {
  return Math.max(retention, STORED_FOR_EVER);
}

/** The configured secrets, and those that a keeper was told and keeps in the store. */
export function createSecrets(
  configured: readonly string[],
  store: Store,
  now: () => Date,
): Secrets {
  const imported = new Map<string, Promise<CryptoKey>>();
  const lifetime = lifetimeIn(store);
  let learned: readonly string[] = [];
  let refreshedAt = -Infinity;
  let isDoubted = false;

  const known = () => [...new Set([...learned, ...configured])];
  const keyOf = (secret: string) => {
    const key = imported.get(secret) ?? importKey(secret);
    imported.set(secret, key);
    return key;
  };

  return {
    keys: () => Promise.all(known().map(keyOf)),
    isEmpty: () => known().length === 0,
    isDoubted: () => isDoubted,
    noteFit(isFit) {
      isDoubted = !isFit;
    },
    async refresh() {
      // Anybody can send a wrong signature; that must not cost a look into the store each time.
      if (now().getTime() < refreshedAt + REFRESH_INTERVAL) return false;
      refreshedAt = now().getTime();
      const stored = await store.get(STORED_AS);
      // A store that has lost them is told again: Debitura does not say them twice.
      if (stored === undefined && learned.length > 0)
        await store.add(STORED_AS, JSON.stringify(learned.slice(0, MOST_STORED)), lifetime);
      else learned = read(stored);
      return learned.length > 0;
    },
    async add(secret) {
      if (decode(secret) === null) throw new TypeError('Debitura told a secret that is none.');
      for (;;) {
        const before = await store.get(STORED_AS);
        const after = JSON.stringify([secret, ...read(before)].slice(0, MOST_STORED));
        const isPut = await (before === undefined
          ? store.add(STORED_AS, after, lifetime)
          : store.replace(STORED_AS, before, after, lifetime));
        if (isPut) break;
      }
      learned = [secret, ...learned];
      isDoubted = false;
    },
  };
}

function read(stored: string | undefined): string[] {
  return stored === undefined ? [] : (JSON.parse(stored) as string[]);
}
