// node bench/webhook-deliveries.mjs [deliveries]: how many webhooks one process takes, and that each id is handed over once.
import {Buffer} from 'node:buffer';
import {createHmac} from 'node:crypto';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {openSources} from '../scripts/sources.mjs';

const DELIVERIES = Number(process.argv[2] ?? 100_000);
const DOUBLED = 0.3;
const AT_ONCE = 200;
const THREE_DAYS = 3 * 86_400_000;
const SECRET = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

const vite = await openSources();
const {createAdapter, memoryStore} = await vite.ssrLoadModule('/src/adapter/index.ts');

let time = Date.parse('2026-06-01T10:00:00Z');
const now = () => new Date(time);
const completed = new Map();
const adapter = createAdapter({
  environment: {
    referral: 'http://127.0.0.1:4010/referral',
    customer: 'http://127.0.0.1:4010/customer',
  },
  referralKey: 'sandbox-referral-key',
  secret: 'a secret of the bench, 32 bytes long',
  authenticate: () => null,
  webhookSecrets: SECRET,
  onEvent: ({id}) => void completed.set(id, (completed.get(id) ?? 0) + 1),
  store: memoryStore({now, retention: 35 * 86_400_000}),
  now,
  log: () => undefined,
});

const ids = Array.from({length: Math.round(DELIVERIES / (1 + DOUBLED))}, (_, n) => `event-${n}`);
const all = shuffled([...ids, ...ids.slice(0, DELIVERIES - ids.length)]);
const durations = [];
const startedAt = performance.now();
for (let start = 0; start < all.length; start += AT_ONCE) {
  if (start >= all.length / 2 && start - AT_ONCE < all.length / 2) time += THREE_DAYS;
  const answers = await Promise.all(all.slice(start, start + AT_ONCE).map(deliver));
  if (answers.some(({status}) => status !== 204)) throw new Error('A delivery was refused.');
}
const seconds = (performance.now() - startedAt) / 1000;
await pause(500);
await vite.close();

durations.sort((a, b) => a - b);
const wrong = ids.filter((id) => completed.get(id) !== 1).length;
console.log(`${all.length} deliveries of ${ids.length} events in ${seconds.toFixed(1)} s`);
console.log(`${Math.round(all.length / seconds)} a second, ${AT_ONCE} at once`);
console.log(`answered after ${quantile(0.5)} ms (p50), ${quantile(0.99)} ms (p99)`);
console.log(`${wrong} events were not handed over exactly once`);
process.exitCode = wrong === 0 ? 0 : 1;

async function deliver(id) {
  const seconds = Math.floor(time / 1000);
  const body = JSON.stringify({
    id,
    event: 'case.updated',
    timestamp: now().toISOString(),
    data: {caseId: '0c5b7a4e-0000-4000-8000-000000000001', externalTenantId: 'nordlys'},
  });
  const mac = createHmac('sha256', Buffer.from(SECRET, 'base64')).update(`${seconds}.${body}`);
  const headers = {'x-debitura-signature': `t=${seconds},v1=${mac.digest('hex')}`};
  const from = performance.now();
  const url = 'https://ledgerly.example/debitura/webhooks';
  const answer = await adapter.fetch(new globalThis.Request(url, {method: 'POST', body, headers}));
  durations.push(performance.now() - from);
  return answer;
}

/** Mixed by a fixed rule, so that every run is the same. */
function shuffled(items) {
  let state = 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other], items[index]];
  }
  return items;
}

function quantile(share) {
  return durations[Math.floor((durations.length - 1) * share)].toFixed(1);
}
