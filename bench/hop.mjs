// node bench/hop.mjs [rounds] [seconds]: what the adapter's hop costs beside hand-written proxies that check and forward the same, over the two HTTP clients that Node has.
import {fork} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {build} from '../scripts/prepare.mjs';
import {median, printTable, promise, quantile, ratio} from './parts/figures.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
const SECONDS = Number(process.argv[3] ?? 4);
/** Requests under way at once. */
const AT_ONCE = 20;
/** What is promised beside the proxy over the same client. */
const SHARE = 0.9;
const TAIL = 1.3;

const LABELS = {
  adapter: "the adapter as `toNodeHandler` mounts it, over undici's `request`",
  proxy: 'hand-written `node:http` proxy, over the same',
  adapterFetch: 'the adapter over global `fetch`',
  proxyFetch: 'hand-written `node:http` proxy, over global `fetch`',
};

build('npm');
const upstream = await start('upstream');
const names = Object.keys(LABELS);
const found = Object.fromEntries(names.map((name) => [name, []]));
const servers = {};
for (const name of names) servers[name] = await start(name, upstream.url);
const load = await start('load');
for (const name of names) await load.ask({url: servers[name].url, seconds: 2, atOnce: AT_ONCE});
for (let round = 0; round < ROUNDS; round += 1) {
  for (let turn = 0; turn < names.length; turn += 1) {
    const name = names[(round + turn) % names.length];
    const {url, ask} = servers[name];
    const before = await ask({});
    const figures = await load.ask({url, seconds: SECONDS, atOnce: AT_ONCE});
    found[name].push({...figures, cost: ((await ask({})) - before) / figures.count});
  }
}
for (const one of [load, upstream, ...Object.values(servers)]) one.end();

const of = (name, field) => found[name].map((one) => one[field]);
console.log(
  `GET of a case, ${AT_ONCE} at once, medians of ${ROUNDS} rounds of ${SECONDS} s in turn; each process by itself, all on one machine.`,
);
printTable(
  [
    'hop',
    'requests a second',
    'CPU time of one, µs',
    'p50, ms',
    'p99, ms',
    'proxy over fetch = 1',
    'p99: proxy over fetch = 1',
  ],
  names.map((name) => [
    LABELS[name],
    median(of(name, 'rate')).toFixed(0),
    median(of(name, 'cost')).toFixed(0),
    median(of(name, 'p50')).toFixed(2),
    median(of(name, 'p99')).toFixed(2),
    ratio(of(name, 'rate'), of('proxyFetch', 'rate')).toFixed(2),
    ratio(of(name, 'p99'), of('proxyFetch', 'p99')).toFixed(2),
  ]),
);
const bad = names.reduce((sum, name) => sum + quantile(of(name, 'refused'), 1), 0);
const pair = (adapter, proxy, client) => {
  const rate = ratio(of(adapter, 'rate'), of(proxy, 'rate'));
  const tail = ratio(of(adapter, 'p99'), of(proxy, 'p99'));
  return [
    promise(
      `${client}: ${rate.toFixed(2)} × the proxy's requests a second, at least ${SHARE}`,
      rate >= SHARE,
    ),
    promise(`${client}: ${tail.toFixed(2)} × the proxy's p99, at most ${TAIL}`, tail <= TAIL),
  ];
};
const kept = [
  ...pair('adapter', 'proxy', 'undici'),
  ...pair('adapterFetch', 'proxyFetch', 'fetch'),
  promise(`${bad} requests were not answered 200`, bad === 0),
];
process.exitCode = kept.every(Boolean) ? 0 : 1;

/** Starts a part of the bench in a process of its own. */
async function start(role, ...rest) {
  const path = fileURLToPath(new URL('parts/hop.mjs', import.meta.url));
  const child = fork(path, [role, ...rest], {env: {...process.env, NODE_ENV: 'production'}});
  const ended = new Promise((_, reject) => {
    child.once('exit', (code) => reject(new Error(`${role} ended with ${code}.`)));
  });
  ended.catch(() => undefined);
  const next = () =>
    Promise.race([ended, new Promise((resolve) => void child.once('message', resolve))]);
  const {url} = await next();
  return {
    url,
    ask(work) {
      child.send(work);
      return next();
    },
    end: () => child.kill(),
  };
}
