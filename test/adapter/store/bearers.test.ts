import {expect, it} from 'vitest';
import {createAdapter, memoryStore, type Store} from '../../../src/adapter/index.js';
import {createSandbox} from '../../../src/sandbox/index.js';
import {browserFetch, principalOf} from '../../support/world.js';
import {at, read} from '../support.js';

const API = 'http://127.0.0.1:4010';
const HALF_AN_HOUR = 30 * 60_000;

it('A bearer that runs out just as the next is put in its place leaves that one to all processes', async () => {
  let time = Date.parse('2026-03-02T09:00:00Z');
  let timeOfStore = time;
  let isRunningOut = false;
  let mints = 0;
  const kept = memoryStore({now: () => new Date(timeOfStore)});
  const store: Store = {
    ...kept,
    isShared: true,
    async get(name) {
      const found = await kept.get(name);
      if (isRunningOut) timeOfStore = time + 1;
      return found;
    },
  };
  const sandbox = createSandbox();
  const start = () =>
    createAdapter({
      environment: {referral: `${API}/referral`, customer: `${API}/customer`},
      referralKey: 'sandbox-referral-key',
      secret: 'one secret for all processes, 32 bytes',
      authenticate: principalOf,
      limits: false,
      store,
      now: () => new Date(time),
      log: () => undefined,
      async fetch(input, init) {
        const request = new Request(input, init);
        const isMint = request.url.endsWith('/oauth/token');
        if (isMint) mints += 1;
        const answer = await sandbox.fetch(request);
        isRunningOut = isMint && mints > 1;
        return answer;
      },
    });
  const [one, other] = [start(), start()];
  const statusOf = async (process: typeof one) =>
    (await browserFetch(process.fetch, 'nordlys')(at('/cases'), read)).status;
  expect(await statusOf(one)).toBe(200);
  time += HALF_AN_HOUR;
  // The store keeps it for one more second: its life ends a minute before the half hour does.
  timeOfStore = time - 61_000;
  expect(await statusOf(one)).toBe(200);
  isRunningOut = false;
  expect(await statusOf(other)).toBe(200);
  expect(mints).toBe(2);
});
