import {describe, expect, it} from 'vitest';
import type {ClientAnswer, FailedCase, OnboardingAnswer} from '../../../src/contract/index.js';
import {
  afterAnswer,
  afterRead,
  afterSilence,
  isSettled,
  joinCases,
  pack,
  replaceCase,
  toInvoice,
} from '../../../src/flow/onboarding/cases.js';
import type {CaseStanding, TravellingCase} from '../../../src/flow/onboarding/state.js';
import {valuesFromInvoices} from '../../../src/flow/claim/values.js';
import {draftFromValues} from '../../../src/flow/claim/draft.js';
import {created} from '../support/answers.js';
import {draftOf} from './support.js';

const shown = {totalSuccessFeePercentage: 9.5, partner: null};
const client = {status: 'sign', kycStatus: 'not_required'} as ClientAnswer;
const answer = (more: Partial<OnboardingAnswer>) =>
  ({...client, successfulCases: [], failedCases: [], ...more}) as OnboardingAnswer;
const failure = (creditorReference: string, more: Partial<FailedCase> = {}): FailedCase => ({
  caseIndex: 0,
  creditorReference,
  errorType: 'NoPartnerAvailable',
  errorMessage: '',
  ...more,
});
const standing = (reference: string, is: CaseStanding): TravellingCase => ({
  ...pack(draftOf(reference)),
  standing: is,
});
const made: CaseStanding = {name: 'made', caseId: 'c-1', reference: 'ABCD2345'};
const standings = (cases: readonly TravellingCase[]) =>
  Object.fromEntries(cases.map((one) => [one.creditorReference, one.standing]));
const names = (cases: readonly TravellingCase[]) =>
  cases.map((one) => `${one.creditorReference} ${one.standing.name}`);

describe('The claims of a new client', () => {
  it('are those of the tab and of the page, each once; what was agreed to later takes its place', () => {
    const kept = [pack(draftOf('A')), standing('B', made), pack(draftOf('C'))];
    const agreed = draftOf('A', 'FR', {shown});
    const given = [agreed, draftOf('B', 'FR', {shown}), draftOf('C', 'FR'), draftOf('D')];
    const cases = joinCases(kept, given);
    expect(names(cases)).toEqual(['A packed', 'B made', 'C packed', 'D packed']);
    expect(cases.map(({submission}) => submission?.debtor.countryAlpha2)).toEqual([
      ...['FR', 'DE', 'DE', 'DE'],
    ]);
    expect(cases[0]).toEqual({
      creditorReference: 'A',
      submission: agreed,
      amountToRecover: 5000,
      currencyCode: 'EUR',
      standing: {name: 'packed'},
    });
  });

  it('keep their place when one is repaired, also under another number', () => {
    const cases = ['A', 'B', 'C'].map((reference) => pack(draftOf(reference)));
    const after = (before: string, now: string) =>
      names(replaceCase(cases, before, draftOf(now, 'FR')));
    expect(after('B', 'B')).toEqual(['A packed', 'B packed', 'C packed']);
    expect(after('B', 'B2')).toEqual(['A packed', 'B2 packed', 'C packed']);
    expect(after('C', 'A')).toEqual(['B packed', 'A packed']);
    expect(after('X', 'D')).toEqual(['D packed', 'A packed', 'B packed', 'C packed']);
    expect(replaceCase(cases, 'B', draftOf('B', 'FR'))[1]?.submission?.debtor.countryAlpha2).toBe(
      'FR',
    );
  });

  it('stand as the answer says, by reference or by place, and those that had left before stay', () => {
    const cases = [
      standing('OLD', made),
      ...['A', 'B', 'C', 'D', 'E'].map((reference) => pack(draftOf(reference))),
    ];
    const noName = failure('', {caseIndex: 1});
    const known = failure('C', {errorType: 'IdempotencyViolation', caseId: 'c-9'});
    const unclear = failure('D', {errorType: 'IdempotencyViolation'});
    const successfulCases = [
      {...created, creditorReference: 'A', id: 'c-1', reference: 'ABCD2345'},
    ];
    const failedCases = [noName, known, unclear];
    expect(standings(afterAnswer(cases, answer({successfulCases, failedCases})))).toEqual({
      OLD: made,
      A: made,
      B: {name: 'failed', failure: noName},
      C: {name: 'made', caseId: 'c-9', reference: null},
      D: {name: 'sent'},
      E: {name: 'sent'},
    });
  });

  it.each([
    ['approval', 'waiting', 'waiting'],
    ['blocked', 'packed', 'packed'],
    ['none', 'packed', 'packed'],
    ['sign', 'sent', 'sent'],
    ['ready', 'sent', 'sent'],
  ] as const)(
    'of which a client that is %s says nothing are %s',
    (status, afterwards, inSilence) => {
      const cases = [pack(draftOf('A')), standing('B', made)];
      expect(names(afterAnswer(cases, answer({status})))).toEqual([`A ${afterwards}`, 'B made']);
      const left = afterSilence([...cases, pack(draftOf('C'))], ['A', 'B'], {...client, status});
      expect(names(left)).toEqual([`A ${inSilence}`, 'B made', 'C packed']);
    },
  );

  it('are as the server knows them when it is asked again, also those of another tab', () => {
    const waits = {creditorReference: 'W', amountToRecover: 70, currencyCode: 'DKK'};
    const failed = [
      failure('A'),
      failure('P'),
      failure('F', {amountToRecover: 9, currencyCode: 'SEK'}),
      failure('G'),
    ];
    const cases = [
      standing('A', {name: 'sent'}),
      standing('B', {name: 'waiting'}),
      standing('C', {name: 'sent'}),
      standing('P', {name: 'packed'}),
    ];
    const known = {
      ...client,
      failedCases: failed,
      waitingCases: [waits, {...waits, creditorReference: 'B'}],
    };
    const after = (status: ClientAnswer['status'], reason = '') =>
      afterRead(cases, {...known, status, reason});
    expect(names(after('approval'))).toEqual([
      ...['A failed', 'B waiting', 'C sent', 'P packed', 'W waiting', 'F failed', 'G failed'],
    ]);
    expect(after('approval').slice(4)).toMatchObject([
      {...waits, submission: null},
      {submission: null, amountToRecover: 9, currencyCode: 'SEK', standing: {failure: failed[2]}},
      {submission: null, amountToRecover: null, currencyCode: ''},
    ]);
    expect(standings(after('none', 'link-declined'))).toMatchObject({
      B: {name: 'packed'},
      W: {name: 'failed', failure: {creditorReference: 'W', errorType: 'link-declined'}},
    });
    expect(standings(after('ready'))).toMatchObject({B: {name: 'sent'}, C: {name: 'sent'}});
    expect(afterRead(cases.slice(2), client)).toEqual(cases.slice(2));
  });

  it('are done with when they are made, and only then', () => {
    const all: CaseStanding[] = [
      made,
      {name: 'packed'},
      {name: 'sent'},
      {name: 'waiting'},
      {name: 'failed', failure: failure('A')},
    ];
    expect(all.map((is) => isSettled(standing('A', is)))).toEqual([
      ...[true, false, false, false, false],
    ]);
  });

  it('lose nothing on their way through the form that repairs them', () => {
    const whole = draftOf('A', 'US', {
      claimDescription: 'Chairs',
      comments: 'Please be kind',
      amountToRecoverOver6Months: 3000,
      amountToRecoverOver12Months: 2000,
      amountToRecoverOver24Months: 1000,
    });
    const {dueDate, ...aged} = whole;
    const context = {
      today: '2026-06-01',
      locale: 'da',
      isTest: false,
      pendingContracts: 'allow',
      reference: '-',
    } as const;
    for (const draft of [draftOf('A'), aged]) {
      const values = valuesFromInvoices([toInvoice(draft)], 'da');
      expect(draftFromValues(values, context)).toEqual({
        ...draft,
        allowPendingContracts: true,
        isTest: false,
      });
    }
    expect(toInvoice(draftOf('A'))).not.toHaveProperty('ages');
    expect(toInvoice(whole)).toHaveProperty('dueDate', dueDate);
  });
});
