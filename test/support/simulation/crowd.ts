import type {Sandbox} from '../../../src/sandbox/index.js';
import {makeClaim} from './claim.js';
import type {Ground} from './fleet.js';
import {FormStory} from './form-story.js';
import {judge} from './judge.js';
import {judgeOnboardings} from './judge-onboardings.js';
import {makeNewcomer, type Onboarded} from './newcomer.js';
import {OnboardingStory} from './onboarding-story.js';
import type {Random} from './random.js';
import type {Tab} from './tab.js';
import type {Told} from './told.js';
import type {Watch} from './watch.js';

const SECOND = 1000;

/** Tenants whose users send claims; Debitura knows them. */
export const TENANTS = ['nordlys', 'fjordby', 'odder'];

/** What users stand on. */
export type Place = {
  ground: Ground;
  random: Random;
  sandbox: Sandbox;
  watch: Watch;
  /** A tab of a user of this tenant. */
  open: (tenant: string) => Tab;
};

/** How it ended for all users. */
export type Verdict = {
  submissions: number;
  onboardings: number;
  confirms: number;
  lost: number;
  doubled: number;
  hung: number;
  wrong: string[];
  waited: number[];
};

/** Users whose tabs are open. */
export type Crowd = {
  /** Everybody's story, from its beginning to its end. */
  tell: () => Promise<unknown>[];
  verdict: () => Verdict;
};

/** What users of a run do. */
export const CROWDS = {submissions: senders, onboardings: newcomers};

/** Users of known clients; each sends some claims, one after the other. */
function senders({ground, random, sandbox, watch, open}: Place): Crowd {
  const users = Array.from({length: random.between(3, 7)}, () => open(random.pick(TENANTS)));
  const stories: Told[] = [];
  let claims = 0;
  const tellAll = async (tab: Tab) => {
    await ground.clock.sleep(random.between(0, 60) * SECOND);
    for (let count = random.between(1, 3); count > 0; count -= 1) {
      claims += 1;
      const claim = makeClaim(random, tab.tenant, claims);
      stories.push(await new FormStory(ground, sandbox, tab, claim).tell());
    }
  };
  return {
    tell: () => users.map(tellAll),
    verdict: () => ({
      ...judge(sandbox, stories, watch),
      submissions: stories.length,
      onboardings: 0,
      confirms: stories.reduce((sum, {confirms}) => sum + confirms, 0),
      waited: stories.map(({waited}) => waited),
    }),
  };
}

/** Users of companies that Debitura has never heard of; each makes its own a client. */
function newcomers({ground, random, sandbox, watch, open}: Place): Crowd {
  const all = Array.from({length: random.between(3, 7)}, (_, index) =>
    makeNewcomer(random, index + 1),
  );
  const users = all.map((newcomer) => ({newcomer, tab: open(newcomer.tenant)}));
  const stories: Onboarded[] = [];
  return {
    tell: () =>
      users.map(async ({newcomer, tab}) => {
        await ground.clock.sleep(random.between(0, 60) * SECOND);
        stories.push(await new OnboardingStory(ground, sandbox, tab, newcomer).tell());
      }),
    verdict: () => ({
      ...judgeOnboardings(sandbox, stories, watch),
      submissions: 0,
      onboardings: stories.length,
      confirms: 0,
      waited: stories.map(({waited}) => waited),
    }),
  };
}
