import {describe, expect, it} from 'vitest';
import type {Problem} from '../../../src/contract/index.js';
import {problem} from '../support/answers.js';
import {createPlace, draftOf, openPage, quiet} from './support.js';

/** A page before the real adapter, some of whose answers to `POST /client` are refusals. */
async function setup(refusals: Problem[], cases = [draftOf('INV-1')]) {
  const {world, tab} = createPlace();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isOnboarding = request.method === 'POST' && request.url.endsWith('/client');
    const refusal = isOnboarding ? refusals.shift() : undefined;
    return refusal ? Response.json(refusal, {status: refusal.status}) : world.fetch(request);
  };
  const page = await openPage(tab, world, {cases, fetch});
  const made = () =>
    world.sandbox.state.clients.filter((one) => one.externalTenantId === 'solvang').length;
  return {world, tab, made, ...page};
}

describe('A request to become a client that is refused', () => {
  it.each([
    ['unauthenticated', 'session-expired'],
    ['forbidden', 'error'],
    ['origin-not-allowed', 'error'],
    ['not-available', 'error'],
    ['client-link-dead', 'error'],
  ] as const)('as %s ends there, and the page hears of it', async (code, type) => {
    const {agree, phase, events, made} = await setup([problem(code)]);
    await agree();
    expect(phase('stopped').problem.code).toBe(code);
    expect(events.at(-1)).toMatchObject({type});
    expect(made()).toBe(0);
  });

  it.each(['signing-required', 'client-not-ready', 'kyc-required'] as const)(
    'as %s says so above the check, and leaves with the next press',
    async (code) => {
      const refusal = problem(code);
      const {agree, phase, onboarding, standings, made} = await setup([refusal]);
      await agree();
      expect(phase('editing')).toEqual({name: 'editing', step: 'check', isChange: false});
      expect(onboarding.state.notice).toEqual({kind: 'refused', problem: refusal});
      expect(standings()).toEqual({'INV-1': 'packed'});
      await agree();
      // Who was told that somebody must know the director is asked for it.
      phase(code === 'kyc-required' ? 'kyc' : 'signing');
      expect(made()).toBe(1);
    },
  );

  it('at the company goes to its fields, and is mended there', async () => {
    const wrong = {code: 'other' as const, text: 'There is no such city.'};
    const refusal = problem('invalid', {fieldErrors: {'client.city': [wrong]}});
    const {agree, phase, onboarding} = await setup([refusal]);
    expect(await agree()).toEqual(['city']);
    expect(phase('editing')).toEqual({name: 'editing', step: 'company', isChange: true});
    expect(onboarding.state).toMatchObject({
      errors: {city: wrong},
      notice: {kind: 'refused', problem: refusal},
    });
    onboarding.edit('city', 'Lejre');
    expect(onboarding.state.errors).toEqual({});
    expect(await onboarding.continue()).toEqual([]);
    expect(phase('editing').step).toBe('check');
    expect(await agree()).toEqual([]);
    phase('signing');
  });

  it('for nothing that stands here says why above the check', async () => {
    const refusal = problem('business-rule');
    const {agree, phase, onboarding, tab} = await setup([refusal]);
    expect(await agree()).toEqual([]);
    expect(phase('editing')).toEqual({name: 'editing', step: 'check', isChange: false});
    expect(onboarding.state.notice).toEqual({kind: 'refused', problem: refusal});
    expect(tab.storage.length).toBe(1);
  });

  it('for two claims says of each what is wrong with it, and sends the third', async () => {
    const fieldErrors = {
      'cases.0.creditorReference': [{code: 'duplicate' as const}],
      'cases.2.debtor.city': [{code: 'required' as const}],
      'cases.2.debtor.name': [{code: 'required' as const}],
      'cases.7.debtor.name': [{code: 'required' as const}],
    };
    const {agree, onboarding, standings} = await setup(
      [problem('invalid', {fieldErrors})],
      [draftOf('A'), draftOf('B'), draftOf('C')],
    );
    await agree();
    expect(onboarding.state.notice).toEqual({kind: 'cases-refused', count: 2});
    expect(onboarding.state.cases.map(({standing}) => standing)).toEqual([
      {
        name: 'failed',
        failure: {
          caseIndex: 0,
          creditorReference: 'A',
          errorType: 'DuplicateReference',
          errorMessage: '',
          fieldErrors: {creditorReference: [{code: 'duplicate'}]},
        },
      },
      {name: 'packed'},
      {
        name: 'failed',
        failure: {
          caseIndex: 2,
          creditorReference: 'C',
          errorType: 'ValidationError',
          errorMessage: '',
          fieldErrors: {'debtor.city': [{code: 'required'}], 'debtor.name': [{code: 'required'}]},
        },
      },
    ]);
    await agree();
    expect(standings()).toEqual({A: 'failed', B: 'made', C: 'failed'});
  });

  it('for another fee that is not told asks for the fees and the consent again', async () => {
    const {agree, onboarding, phase} = await setup([problem('fee-changed')]);
    await agree();
    await quiet();
    expect(onboarding.state).toMatchObject({notice: {kind: 'fee-changed'}, hasConsent: false});
    expect(onboarding.state.prices['INV-1']).toMatchObject({isEligible: true});
    expect(await onboarding.confirm()).toEqual(['consent']);
    await agree();
    phase('signing');
  });

  it.each([
    ['upstream-unavailable', {}, 2],
    ['in-progress', {}, 2],
    ['rate-limited', {retryAfter: 20}, 20],
  ] as const)('as %s is asked again after %j', async (code, more, seconds) => {
    const {agree, onboarding, phase, tab, made} = await setup([problem(code, more)]);
    const pressed = agree();
    await expect.poll(() => onboarding.state.phase.name).toBe('checking');
    await tab.advance(seconds * 1000 - 1);
    expect(made()).toBe(0);
    await tab.advance(1);
    await pressed;
    phase('signing');
    expect(made()).toBe(1);
  });
});
