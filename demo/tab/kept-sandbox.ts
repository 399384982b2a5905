import {createSandbox} from '../../src/sandbox/index.js';
import type {Entry, History} from './history.js';

/** Where the adapter finds the sandbox; no network is asked. */
export const SANDBOX = 'https://sandbox.invalid';

/** How often the sandbox's clock is looked at, in milliseconds. */
const TICK = 500;

/** A sandbox that outlives its worker. */
export type KeptSandbox = {
  fetch: (request: Request) => Promise<Response>;
  /** Forgets everything, the kept past too. */
  clear: () => Promise<void>;
};

/**
 * A sandbox that is the same again after the worker was ended: what changed it is kept and played again, at the same
 * times and with the same chance.
 *
 * @param deliver - Takes its webhooks; none while the past is played.
 */
export async function keepSandbox(
  history: History,
  deliver: (request: Request) => Promise<Response>,
): Promise<KeptSandbox> {
  let playing: number | null = 0;
  let random = chance(0);
  const sandbox = createSandbox({
    now: () => playing ?? Date.now(),
    random: () => random(),
    webhookTargets: 'public',
    deliver: (request) => (playing === null ? deliver(request) : Promise.resolve(new Response())),
  });
  /** Requests one after the other, so that they play again in their order. */
  let last: Promise<unknown> = Promise.resolve();

  const answer = async (entry: Entry, number: number): Promise<Response> => {
    await sandbox.clock.advance(0);
    random = chance(number);
    const {url, method, headers, body} = entry;
    return sandbox.fetch(new Request(url, {method, headers, body}));
  };

  const live = async (entry: Entry): Promise<Response> => {
    let response: Response;
    try {
      response = await answer(entry, history.length);
    } catch (error) {
      // The connection was cut after the work, which was done all the same.
      await history.add(entry);
      throw error;
    }
    const isRead = entry.method === 'GET';
    // Reading changes nothing, but where an address to sign at is given out a session was opened for it.
    if (!isRead || (await response.clone().text()).includes(SANDBOX)) await history.add(entry);
    return response;
  };

  for (const [number, entry] of (await history.read()).entries()) {
    playing = entry.at;
    const played = answer(entry, number).catch(() => null);
    await settled(played, () => sandbox.clock.advance(sandbox.clock.sleeping > 0 ? TICK : 0));
  }
  playing = null;
  setInterval(() => void sandbox.clock.advance(0), TICK);

  return {
    async fetch(request) {
      const entry = await entryOf(request);
      const next = last.then(() => live(entry));
      last = next.catch(() => null);
      return next;
    },
    async clear() {
      sandbox.reset();
      await history.clear();
    },
  };
}

async function entryOf(request: Request): Promise<Entry> {
  const {method, url, headers} = request;
  const body = await request.arrayBuffer();
  return {
    at: Date.now(),
    method,
    url,
    headers: Object.fromEntries(headers),
    body: body.byteLength > 0 ? body : null,
  };
}

/** Moves the clock until a promise is settled: an answer may wait for it. */
async function settled(promise: Promise<unknown>, move: () => Promise<void>): Promise<void> {
  const done = promise.then(() => true);
  const moved = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await move();
    return false;
  };
  while (!(await Promise.race([done, moved()]))) continue;
}

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function chance(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
