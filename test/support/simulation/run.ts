import {createSandbox} from '../../../src/sandbox/index.js';
import {faultyFetch, type Door} from '../faults/fetch.js';
import {browserHeaders, ORIGIN} from '../world.js';
import {makeClaim} from './claim.js';
import {VirtualClock} from './clock.js';
import {createFleet} from './fleet.js';
import {FormStory} from './form-story.js';
import {replaceGlobals} from './globals.js';
import {createJournal} from './journal.js';
import {judge} from './judge.js';
import {createRandom, type Random} from './random.js';
import {createTab} from './tab.js';
import type {Told} from './told.js';
import {createWatch} from './watch.js';
import {createWeather, type Weather} from './weather.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const TENANTS = ['nordlys', 'fjordby', 'odder'];

/** Hours after which users come back who left. */
const LATER = [0.1, 1, 5, 22, 23.5, 30];

/** After everybody is done, what is still on its way arrives. */
const AFTERWARDS = 10 * MINUTE;

/** How one seed ended. */
export type Result = {
  seed: number;
  submissions: number;
  confirms: number;
  faults: number;
  lost: number;
  doubled: number;
  hung: number;
  /** Everything that must not be, in words; empty when all is well. */
  wrong: string[];
  /** Milliseconds that each screen took to know, once the storm was over. */
  waited: number[];
  journal: readonly string[];
};

/**
 * Plays one seed: users, browsers, adapter processes and the sandbox in one process, by one clock and one source of
 * chance, while connections break and processes die.
 */
export async function runSeed(seed: number): Promise<Result> {
  const random = createRandom(seed);
  const clock = new VirtualClock(Date.parse('2026-06-01T10:00:00Z'));
  const restore = replaceGlobals(clock, random.fork());
  try {
    return await play(seed, clock, random);
  } finally {
    restore();
  }
}

async function play(seed: number, clock: VirtualClock, random: Random): Promise<Result> {
  const journal = createJournal(clock);
  const weather = createWeather(clock, random.fork(), journal);
  const ground = {clock, random: random.fork(), journal, weather, later: LATER};
  const idRandom = random.fork();
  const sandbox = createSandbox({now: () => clock.now, random: () => idRandom.next()});
  const watch = createWatch(TENANTS);
  const fleet = createFleet(
    ground,
    watch.upstream(forgetful(clock, random.chance(0.5), (request) => sandbox.fetch(request))),
  );
  const users = Array.from({length: random.between(3, 7)}, () => {
    const tenant = random.pick(TENANTS);
    const way = {...weather.way(`${tenant} > adapter`), adds: browserHeaders(tenant)};
    const fetch = faultyFetch(watch.browser(tenant, fleet.fetch), way);
    return createTab(ground, tenant, {fetch, adapter: `${ORIGIN}/debitura`});
  });
  const stories: Told[] = [];
  let claims = 0;

  weather.blow(random.between(20, 180) * SECOND);
  killNowAndThen(clock, random.fork(), weather, fleet.kill);
  const telling = users.map(async (tab) => {
    await clock.sleep(random.between(0, 60) * SECOND);
    for (let count = random.between(1, 3); count > 0; count -= 1) {
      claims += 1;
      const claim = makeClaim(random, tab.tenant, claims);
      stories.push(await new FormStory(ground, sandbox, tab, claim).tell());
    }
  });
  const all = {areTold: false};
  void Promise.all(telling).then(() => (all.areTold = true));
  await clock.runUntil(() => all.areTold);
  const end = clock.now + AFTERWARDS;
  clock.after(AFTERWARDS, () => undefined);
  await clock.runUntil(() => clock.now >= end);

  const verdict = judge(sandbox, stories, watch);
  const wrong = [
    ...verdict.wrong,
    ...watch.wrong,
    ...fleet.failures.map(({errorName, errorAt}) => `own 500: ${errorName} at ${errorAt}`),
    ...weather.strays.map((url) => `somebody followed a redirect to ${url}`),
    ...(all.areTold ? [] : ['the simulation stood still']),
  ];
  return {
    ...verdict,
    seed,
    submissions: stories.length,
    confirms: stories.reduce((sum, {confirms}) => sum + confirms, 0),
    faults: weather.hits,
    wrong,
    waited: stories.map(({waited}) => waited),
    journal: journal.lines,
  };
}

/** How long a Debitura that forgets keys remembers them; its documentation does not say. */
const MEMORY = 30 * SECOND;

/** A Debitura that may forget the idempotency keys of cases: then the reference alone tells that a case was made. */
function forgetful(clock: VirtualClock, isForgetful: boolean, debitura: Door): Door {
  const heardAt = new Map<string, number>();
  return (request) => {
    const key = request.headers.get('idempotency-key');
    if (!isForgetful || key === null || !request.url.endsWith('/cases')) return debitura(request);
    const since = heardAt.get(key) ?? clock.now;
    heardAt.set(key, since);
    const headers = new Headers(request.headers);
    headers.set('idempotency-key', `${key}-${Math.floor((clock.now - since) / MEMORY)}`);
    return debitura(new Request(request, {headers}));
  };
}

/** Kills an adapter process at random moments of a storm. */
function killNowAndThen(
  clock: VirtualClock,
  random: Random,
  weather: Weather,
  kill: () => void,
): void {
  const between = random.pick([10, 40, 120]) * SECOND;
  const next = () => {
    clock.after(random.between(SECOND, 2 * between), () => {
      if (weather.isStormy) kill();
      next();
    });
  };
  next();
}
