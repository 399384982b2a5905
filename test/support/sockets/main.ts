import {createSandbox} from '../../../src/sandbox/index.js';
import {serveSandbox} from '../../../src/sandbox/node.js';
import {startFaultProxy} from '../faults/proxy.js';
import {chooseFault} from '../faults/table.js';
import {startRedis} from '../redis.js';
import {makeClaim} from '../simulation/claim.js';
import type {Clock} from '../simulation/clock.js';
import {TENANTS} from '../simulation/crowd.js';
import {FormStory} from '../simulation/form-story.js';
import {createJournal} from '../simulation/journal.js';
import {judge} from '../simulation/judge.js';
import {judgeOnboardings} from '../simulation/judge-onboardings.js';
import {makeNewcomer, type Onboarded} from '../simulation/newcomer.js';
import {OnboardingStory} from '../simulation/onboarding-story.js';
import {createRandom} from '../simulation/random.js';
import {createTab} from '../simulation/tab.js';
import type {Told} from '../simulation/told.js';
import {createWatch} from '../simulation/watch.js';
import {createWeather} from '../simulation/weather.js';
import {browserHeaders} from '../world.js';
import {startFleet} from './fleet.js';

const SECOND = 1000;
/** Users at the same time who send claims, and who become clients. */
const SENDERS = 40;
const NEWCOMERS = 10;
/** Nobody begins anything new after this time, however slow the machine is. */
const BEGINNING = 4 * 60 * SECOND;
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

const [program = '', count = '100', seed = '1', newcomers = '10'] = process.argv.slice(2);
const wanted = {submissions: Number(count), onboardings: Number(newcomers)};
const random = createRandom(Number(seed));
const journal = createJournal(clock);
const weather = createWeather(clock, random.fork(), journal, SHARE);
// Comes back within a second or two: hours are for the simulated clock.
const ground = {clock, random: random.fork(), journal, weather, later: [0.0003, 0.0006]};
const rejections: string[] = [];
process.on('unhandledRejection', (error) => rejections.push(String(error)));

const redis = await startRedis();
const sandbox = createSandbox();
const watch = createWatch();
const watched = watch.upstream((request) => sandbox.fetch(request));
const debitura = await serveSandbox({fetch: watched}, {port: 0});
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

const stories: Told[] = [];
const onboarded: Onboarded[] = [];
const begun = {submissions: 0, onboardings: 0};
weather.blow(24 * 3600 * SECOND);
const storm = {isOver: false};
const latest = clock.now + BEGINNING;
const giveUp = clock.after(BEGINNING, calmDown);
const killing = (async () => {
  while (!storm.isOver) {
    await clock.sleep(random.between(2 * SECOND, 12 * SECOND));
    await fleet.kill();
  }
})();
await Promise.all([
  ...Array.from({length: Math.min(SENDERS, wanted.submissions)}, sendAll),
  ...Array.from({length: Math.min(NEWCOMERS, wanted.onboardings)}, onboardAll),
]);
giveUp();
storm.isOver = true;
await killing;
await clock.sleep(AFTERWARDS);
const verdicts = [judge(sandbox, stories, watch), judgeOnboardings(sandbox, onboarded, watch)];
const sum = (name: 'lost' | 'doubled' | 'hung') =>
  verdicts.reduce((total, verdict) => total + verdict[name], 0);
const wrong = verdicts.flatMap((verdict) => verdict.wrong);
const papers = stories.filter(({claim, end}) => end === 'made' && claim.invoice.files).length;
process.stdout.write(
  JSON.stringify({
    submissions: stories.length,
    onboardings: onboarded.filter(({end}) => end === 'ready').length,
    travelled: onboarded.reduce((total, {cases}) => total + cases.length, 0),
    verified: watch.verifications.size,
    reloads: journal.lines.filter((line) => / (reloads|comes back after)/.test(line)).length,
    uploads: papers,
    confirms: stories.reduce((total, {confirms}) => total + confirms, 0),
    faults: hits,
    kills: fleet.kills(),
    lost: sum('lost'),
    doubled: sum('doubled'),
    hung: sum('hung'),
    wrong: [
      ...wrong,
      ...watch.wrong,
      ...rejections.map((error) => `unhandled rejection: ${error}`),
      ...fleet.failures.map((line) => `own 500: ${line}`),
      ...(upstreamWay.strays() + browserWay.strays() > 0 ? ['a redirect was followed'] : []),
    ],
  }),
);
for (const line of wrong) {
  const [name = ''] = line.split(' (');
  process.stderr.write(`${line}\n`);
  for (const noted of journal.lines)
    if (noted.includes(`${name}:`)) process.stderr.write(`  ${noted}\n`);
  for (const sent of watch.sent.get(name) ?? []) process.stderr.write(`  ${sent}\n`);
}
browserWay.close();
upstreamWay.close();
await fleet.close();
await debitura.close();
await redis.end();
process.exit(0);

/** A tab of a user of this tenant. */
function openTab(tenant: string) {
  const fetch = watch.browser(tenant, (request) => globalThis.fetch(request));
  const headers = browserHeaders(tenant);
  return createTab(ground, tenant, {
    adapter: `${browserWay.url}/debitura`,
    fetch: (input, init) => {
      const request = new Request(input, init);
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      return fetch(request);
    },
  });
}

/** One user's claims, one after the other, until all are told; the last ones have calm weather. */
async function sendAll(): Promise<void> {
  const tab = openTab(random.pick(TENANTS));
  while (begun.submissions < wanted.submissions && clock.now < latest) {
    begun.submissions += 1;
    const claim = makeClaim(random, tab.tenant, begun.submissions);
    stories.push(await new FormStory(ground, sandbox, tab, claim).tell());
    calmDown();
  }
}

/** One company after the other becomes a client, each in a browser of its own. */
async function onboardAll(): Promise<void> {
  while (begun.onboardings < wanted.onboardings && clock.now < latest) {
    begun.onboardings += 1;
    const newcomer = makeNewcomer(random, begun.onboardings);
    const tab = openTab(newcomer.tenant);
    onboarded.push(await new OnboardingStory(ground, sandbox, tab, newcomer).tell());
    calmDown();
  }
}

function calmDown(): void {
  const all = wanted.submissions + wanted.onboardings;
  if (stories.length + onboarded.length < all * STORMY && clock.now < latest) return;
  storm.isOver = true;
  weather.clear();
}
