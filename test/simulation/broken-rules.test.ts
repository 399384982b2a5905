import {describe, expect, it} from 'vitest';
import type {Mutation} from '../../scripts/soak/bundle.mjs';
import {buildSimulation} from './program.js';

/** Seeds that a broken rule has to show itself in; most do in the first few. */
const SEEDS = 60;

type Broken = [rule: string, seen: RegExp, mutation: Mutation];

const OF_SUBMISSIONS: Broken[] = [
  [
    'a repeat travels under the same key',
    /duplicate|different requests/,
    {
      file: 'flow/submission/outcome.ts',
      from: '.client.createCase(frozen)',
      to: '.client.createCase({...frozen, key: `repeated-${Math.random()}`.padEnd(40, "0")})',
    },
  ],
  [
    'a confirm of which nothing is known is not called refused',
    /there is a case|cases|duplicate/,
    {
      file: 'flow/submission/outcome.ts',
      from: '!provesUndone(problem, false) || problem.status === 429',
      to: '!problem',
    },
  ],
  [
    'a draft cannot be edited while its confirm is unknown',
    /could be edited/,
    {
      file: 'flow/case-form/controller.ts',
      from: "if (this.state.phase.name !== 'editing') return;\n    const isConsent",
      to: 'const isConsent',
    },
  ],
  [
    'a confirm is kept in the tab before it leaves',
    /cases|duplicate/,
    {
      file: 'flow/submission/submit.ts',
      from: 'await context.save();\n  await settle(context);',
      to: 'await settle(context);',
    },
  ],
  [
    'the adapter sends the same bytes again',
    /other bytes/,
    {
      file: 'adapter/writes/submit-case.ts',
      from: 'return JSON.stringify(draft);',
      to: 'return JSON.stringify({...draft, comments: String(Math.random())});',
    },
  ],
  [
    'the adapter follows no redirect',
    /followed a redirect/,
    {file: 'debitura/send.ts', from: "redirect: 'manual'", to: "redirect: 'follow'"},
  ],
  [
    'a bearer is for one client',
    /received something|another client/,
    {
      file: 'adapter/upstream/tokens.ts',
      from: 'const token = known.get(externalTenantId);',
      to: 'const token = [...known.values()][0];',
    },
  ],
  [
    'a document keeps its key over a reload',
    /is there \d times/,
    {
      file: 'flow/documents/choose.ts',
      from: 'missing?.key ?? createKey(context)',
      to: 'createKey(context)',
    },
  ],
];

const OF_ONBOARDINGS: Broken[] = [
  [
    'a claim that left before a reload is looked up',
    /is there: the screen says packed/,
    {
      file: 'flow/onboarding/submit.ts',
      from: 'isUnderway: true, leaving}',
      to: 'isUnderway: true}',
    },
  ],
  [
    'a director is said again under the same key',
    /verifications from/,
    {file: 'flow/onboarding/kyc.ts', from: 'before?.body === body', to: 'before?.body === null'},
  ],
];

const BROKEN = [
  ...OF_SUBMISSIONS.map((broken) => [...broken, 'submissions'] as const),
  ...OF_ONBOARDINGS.map((broken) => [...broken, 'onboardings'] as const),
];

describe('The simulation sees it when this rule is broken', () => {
  it.each(BROKEN)(
    '%s',
    async (_, seen, mutation, theme) => {
      const simulation = await buildSimulation(mutation);
      try {
        const {failed} = await simulation.playUntilWrong(1, SEEDS, theme);
        expect(failed[0]?.wrong.join('\n') ?? '').toMatch(seen);
      } finally {
        simulation.remove();
      }
    },
    600_000,
  );
});
