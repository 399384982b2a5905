// node bench/hop.mjs [rounds] [seconds]: what the adapter's hop costs beside a hand-written proxy that checks and forwards the same over the same HTTP client, and beside one over undici's request.
import {fork} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {build} from '../scripts/prepare.mjs';
import {median, printTable, promise, quantile, ratio} from './parts/figures.mjs';
import {installPeers} from './parts/peers.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
const SECONDS = Number(process.argv[3] ?? 4);
/** Requests under way at once. */
const AT_ONCE = 20;
/** What is promised beside the hand-written proxy over fetch. */
const SHARE = 0.9;
const TAIL = 1.3;
const UNDICI = '7.30.2';

const LABELS = {
  adapter: 'the adapter (`createAdapter`, `toNodeHandler`), over global `fetch`',
  proxy: 'hand-written `node:http` proxy, over global `fetch`',
  undici: `the same proxy, over \`request\` of undici ${UNDICI}`,
};

build('npm');
const peers = installPeers({undici: UNDICI});
const upstream = await start('upstream');
const names = Object.keys(LABELS);
const found = Object.fromEntries(names.map((name) => [name, []]));
const servers = {};
for (const name of names) servers[name] = await start(name, upstream.url, peers.folder);
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
peers.remove();

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
    ratio(of(name, 'rate'), of('proxy', 'rate')).toFixed(2),
    ratio(of(name, 'p99'), of('proxy', 'p99')).toFixed(2),
  ]),
);
const rate = ratio(of('adapter', 'rate'), of('proxy', 'rate'));
const tail = ratio(of('adapter', 'p99'), of('proxy', 'p99'));
const bad = names.reduce((sum, name) => sum + quantile(of(name, 'refused'), 1), 0);
const kept = [
  promise(`${rate.toFixed(2)} × the proxy's requests a second, at least ${SHARE}`, rate >= SHARE),
  promise(`${tail.toFixed(2)} × the proxy's p99, at most ${TAIL}`, tail <= TAIL),
  promise(`${bad} requests were not answered 200`, bad === 0),
];
process.exitCode = kept.every(Boolean) ? 0 : 1;

/** Starts a part of the bench in a process of its own. */
async function start(role, ...rest) {
  const path = fileURLToPath(new URL('parts/hop.mjs', import.meta.url));
  const child = fork(path, [role, ...rest], {env: {...process.env, NODE_ENV: 'production'}});
  const next = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`${role} ended with ${code}.`)));
    });
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
