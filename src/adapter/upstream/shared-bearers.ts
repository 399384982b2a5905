import {base64url, hash} from '../guard/derive.js';
import type {Timers} from '../options/timers.js';
import type {Store} from '../store/store.js';

/** A bearer and until when it may be used, milliseconds since 1970. */
export type Bearer = {bearer: string; renewAt: number};

/** Bearers that all processes share: one mints, the others wait for it. */
export type SharedBearers = {
  get: (externalTenantId: string) => Promise<Bearer | null>;
  /** Runs `mint` in one process at a time; who had to wait gets what the other one minted. */
  mintOnce: (externalTenantId: string, mint: () => Promise<Bearer>) => Promise<Bearer>;
  /** Takes this bearer away, unless it was replaced meanwhile. */
  refused: (externalTenantId: string, bearer: string) => Promise<void>;
};

type Options = {
  store: Store;
  /** Of the adapter: what lies in the store is nothing to who reads the store. The first one seals. */
  secrets: readonly string[];
  now: () => Date;
  timers: Timers;
};

/** A process that mints for longer is taken for dead. */
const TURN = 20_000;
const LOOK_AGAIN = 25;
const IV_BYTES = 12;

/** Bearers in a shared store, sealed with AES-GCM under a key of the adapter's secret. */
export function createSharedBearers({store, secrets, now, timers}: Options): SharedBearers {
  const keys = secrets.map(sealingKey);
  const nameOf = async (tenant: string) => `bearer:${await hash(tenant)}`;

  async function read(name: string): Promise<{sealed: string; known: Bearer} | null> {
    const sealed = await store.get(name);
    const known = sealed === undefined ? null : await open(sealed, name, keys);
    return sealed !== undefined && known && known.renewAt > now().getTime()
      ? {sealed, known}
      : null;
  }

  async function keep(name: string, bearer: Bearer) {
    const key = await keys[0];
    const lifetime = bearer.renewAt - now().getTime();
    if (!key || lifetime <= 0) return;
    const sealed = await seal(bearer, name, key);
    const before = await store.get(name);
    const isReplaced =
      before !== undefined && (await store.replace(name, before, sealed, lifetime));
    // The one before may run out between being seen and being replaced.
    if (!isReplaced) await store.add(name, sealed, lifetime);
  }

  return {
    get: async (tenant) => (await read(await nameOf(tenant)))?.known ?? null,

    async mintOnce(tenant, mint) {
      const name = await nameOf(tenant);
      const turn = `${name}:turn`;
      const ticket = crypto.randomUUID();
      while (!(await store.add(turn, ticket, TURN))) {
        await timers.sleep(LOOK_AGAIN);
        const minted = await read(name);
        if (minted) return minted.known;
      }
      try {
        // It may have been minted between the first look and the turn.
        const minted = await read(name);
        if (minted) return minted.known;
        const fresh = await mint();
        await keep(name, fresh);
        return fresh;
      } finally {
        await store.remove(turn, ticket).catch(() => undefined);
      }
    },

    async refused(tenant, bearer) {
      const name = await nameOf(tenant);
      const found = await read(name);
      if (found?.known.bearer === bearer) await store.remove(name, found.sealed);
    },
  };
}

const encoder = new TextEncoder();

async function sealingKey(secret: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
    'deriveKey',
  ]);
  const how = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encoder.encode('debitura-embed bearers'),
  };
  return crypto.subtle.deriveKey(how, base, {name: 'AES-GCM', length: 256}, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** The name goes in as additional data: a bearer that is moved to another client does not open. */
async function seal(bearer: Bearer, name: string, key: CryptoKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const how = {name: 'AES-GCM', iv, additionalData: encoder.encode(name)};
  const text = encoder.encode(JSON.stringify(bearer));
  return `${base64url(iv.buffer)}.${base64url(await crypto.subtle.encrypt(how, key, text))}`;
}

/** Null for what no secret of ours sealed. */
async function open(sealed: string, name: string, keys: readonly Promise<CryptoKey>[]) {
  const [iv = '', text = ''] = sealed.split('.');
  const additionalData = encoder.encode(name);
  for (const key of keys) {
    try {
      const how = {name: 'AES-GCM', iv: bytesOf(iv), additionalData};
      const opened = await crypto.subtle.decrypt(how, await key, bytesOf(text));
      return JSON.parse(new TextDecoder().decode(opened)) as Bearer;
    } catch {
      // Sealed with another secret.
    }
  }
  return null;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
