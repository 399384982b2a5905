import {createSandbox} from '../../../src/sandbox/index.js';
import {faultyFetch, type Door} from '../faults/fetch.js';
import {browserHeaders, ORIGIN} from '../world.js';
import {VirtualClock} from './clock.js';
import {CROWDS, type Verdict} from './crowd.js';
import {createFleet} from './fleet.js';
import {replaceGlobals} from './globals.js';
import {createJournal} from './journal.js';
import {createRandom, type Random} from './random.js';
import {createTab} from './tab.js';
import {createWatch} from './watch.js';
import {createWeather, type Weather} from './weather.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Hours after which users come back who left. */
const LATER = [0.1, 1, 5, 22, 23.5, 30];

/** After everybody is done, what is still on its way arrives. */
const AFTERWARDS = 10 * MINUTE;

/** How one seed ended. `wrong` is everything that must not be, in words; `waited` is in milliseconds. */
export type Result = Verdict & {seed: number; faults: number; journal: readonly string[]};

/** What the users of a seed do. */
export type Theme = keyof typeof CROWDS;

/**
 * Plays one seed: users, browsers, adapter processes and the sandbox in one process, by one clock and one source of
 * chance, while connections break and processes die.
 */
export async function runSeed(seed: number, theme: Theme = 'submissions'): Promise<Result> {
  const random = createRandom(seed);
  const clock = new VirtualClock(Date.parse('2026-06-01T10:00:00Z'));
  const restore = replaceGlobals(clock, random.fork());
  try {
    return await play(seed, theme, {clock, random});
  } finally {
    restore();
  }
}

async function play(
  seed: number,
  theme: Theme,
  {clock, random}: {clock: VirtualClock; random: Random},
): Promise<Result> {
  const journal = createJournal(clock);
  const weather = createWeather(clock, random.fork(), journal);
  const ground = {clock, random: random.fork(), journal, weather, later: LATER};
  const idRandom = random.fork();
  const sandbox = createSandbox({now: () => clock.now, random: () => idRandom.next()});
  const watch = createWatch();
  const fleet = createFleet(
    ground,
    watch.upstream(forgetful(clock, random.chance(0.5), (request) => sandbox.fetch(request))),
  );
  const open = (tenant: string) => {
    const way = {...weather.way(`${tenant} > adapter`), adds: browserHeaders(tenant)};
    const fetch = faultyFetch(watch.browser(tenant, fleet.fetch), way);
    return createTab(ground, tenant, {fetch, adapter: `${ORIGIN}/debitura`});
  };
  const crowd = CROWDS[theme]({ground, random, sandbox, watch, open});

  weather.blow(random.between(20, 180) * SECOND);
  killNowAndThen(clock, random.fork(), weather, fleet.kill);
  const all = {areTold: false};
  void Promise.all(crowd.tell()).then(() => (all.areTold = true));
  await clock.runUntil(() => all.areTold);
  const end = clock.now + AFTERWARDS;
  clock.after(AFTERWARDS, () => undefined);
  await clock.runUntil(() => clock.now >= end);

  const verdict = crowd.verdict();
  const wrong = [
    ...verdict.wrong,
    ...watch.wrong,
    ...fleet.failures.map(({errorName, errorAt}) => `own 500: ${errorName} at ${errorAt}`),
    ...weather.strays.map((url) => `somebody followed a redirect to ${url}`),
    ...(all.areTold ? [] : ['the simulation stood still']),
  ];
  return {...verdict, seed, faults: weather.hits, wrong, journal: journal.lines};
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
