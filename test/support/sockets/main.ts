import {createSandbox} from '../../../src/sandbox/index.js';
import {serveSandbox} from '../../../src/sandbox/node.js';
import {startFaultProxy} from '../faults/proxy.js';
import {chooseFault} from '../faults/table.js';
import {startRedis} from '../redis.js';
import {makeClaim} from '../simulation/claim.js';
import type {Clock} from '../simulation/clock.js';
import {FormStory} from '../simulation/form-story.js';
import {createJournal} from '../simulation/journal.js';
import {judge} from '../simulation/judge.js';
import {createRandom} from '../simulation/random.js';
import {createTab} from '../simulation/tab.js';
import type {Told} from '../simulation/told.js';
import {createWatch} from '../simulation/watch.js';
import {createWeather} from '../simulation/weather.js';
import {browserHeaders} from '../world.js';
import {startFleet} from './fleet.js';

const SECOND = 1000;
const TENANTS = ['nordlys', 'fjordby', 'odder'];
const USERS = 60;
/** Requests on each of the two ways that are hit, 0 to 1. */
const SHARE = 0.15;
/** The share of all submissions that must be through before the storm is over. */
const STORMY = 0.8;
/** After everybody is done, what is still on its way arrives. */
const AFTERWARDS = 5 * SECOND;

const clock: Clock = {
  get now() {
    return Date.now();
  },
  after(milliseconds, keep) {
    const timer = setTimeout(keep, milliseconds);
    return () => clearTimeout(timer);
  },
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const [program = '', count = '100', seed = '1'] = process.argv.slice(2);
const random = createRandom(Number(seed));
const journal = createJournal(clock);
const weather = createWeather(clock, random.fork(), journal, SHARE);
// Comes back within a second or two: hours are for the simulated clock.
const ground = {clock, random: random.fork(), journal, weather, later: [0.0003, 0.0006]};
const rejections: string[] = [];
process.on('unhandledRejection', (error) => rejections.push(String(error)));

const redis = await startRedis();
const sandbox = createSandbox();
const debitura = await serveSandbox(sandbox, {port: 0});
let hits = 0;
const chance = random.fork();
const choose = () => {
  const fault = chooseFault(chance, weather.isStormy ? SHARE : 0);
  if (fault.kind !== 'none') hits += 1;
  return fault;
};
const upstreamWay = await startFaultProxy(() => debitura.url, choose);
const fleet = await startFleet(program, {
  redis: redis.url,
  debitura: upstreamWay.url,
  random: random.fork(),
});
const browserWay = await startFaultProxy(fleet.url, choose);
const watch = createWatch(TENANTS);

const stories: Told[] = [];
let claims = 0;
weather.blow(24 * 3600 * SECOND);
const storm = {isOver: false};
const killing = (async () => {
  while (!storm.isOver) {
    await clock.sleep(random.between(SECOND, 6 * SECOND));
    await fleet.kill();
  }
})();
await Promise.all(Array.from({length: Math.min(USERS, Number(count))}, tellAll));
await killing;
await clock.sleep(AFTERWARDS);
const verdict = judge(sandbox, stories, watch);
const papers = stories.filter(({claim, end}) => end === 'made' && claim.invoice.files).length;
process.stdout.write(
  JSON.stringify({
    submissions: stories.length,
    uploads: papers,
    confirms: stories.reduce((sum, {confirms}) => sum + confirms, 0),
    faults: hits,
    kills: fleet.kills(),
    lost: verdict.lost,
    doubled: verdict.doubled,
    hung: verdict.hung,
    wrong: [
      ...verdict.wrong,
      ...watch.wrong,
      ...rejections.map((error) => `unhandled rejection: ${error}`),
      ...fleet.failures.map((line) => `own 500: ${line}`),
      ...(upstreamWay.strays() + browserWay.strays() > 0 ? ['a redirect was followed'] : []),
    ],
  }),
);
for (const line of verdict.wrong) {
  const [debtor = ''] = line.split(' (');
  process.stderr.write(`${line}\n`);
  for (const noted of journal.lines)
    if (noted.includes(debtor)) process.stderr.write(`  ${noted}\n`);
  for (const sent of watch.sent.get(debtor) ?? []) process.stderr.write(`  ${sent}\n`);
}
browserWay.close();
upstreamWay.close();
await fleet.close();
await debitura.close();
await redis.end();
process.exit(0);

/** One user after the other claim, until all are told; the last ones have calm weather. */
async function tellAll(): Promise<void> {
  const tenant = random.pick(TENANTS);
  const fetch = watch.browser(tenant, (request) => globalThis.fetch(request));
  const headers = browserHeaders(tenant);
  const tab = createTab(ground, tenant, {
    adapter: `${browserWay.url}/debitura`,
    fetch: (input, init) => {
      const request = new Request(input, init);
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      return fetch(request);
    },
  });
  while (claims < Number(count)) {
    claims += 1;
    const claim = makeClaim(random, tenant, claims);
    stories.push(await new FormStory(ground, sandbox, tab, claim).tell());
    if (stories.length >= Number(count) * STORMY) {
      storm.isOver = true;
      weather.clear();
    }
  }
}
