import {describe, expect, it} from 'vitest';
import type {ClientState} from '../../../src/contract/index.js';
import {
  isSamePlace,
  mustSignAgain,
  placeFor,
  toPlace,
  wishedPlace,
  type Place,
} from '../../../src/flow/embed/place.js';

const at = (status: ClientState['status'], reason?: string): ClientState => ({
  status,
  kycStatus: 'not_required',
  ...(reason !== undefined && {reason}),
});
const tab = (isOnboarding = false, isReturning = false) => ({isOnboarding, isReturning});
const newCase: Place = {view: 'new-case'};
const cases: Place = {view: 'cases'};
const one: Place = {view: 'case', caseId: 'c-1'};

describe('What the embed shows', () => {
  it('is what the page asks for: a view, one case, a case of the invoice, or all cases', () => {
    const wish = (view = '', caseId = '', hasInvoice = false) =>
      wishedPlace({view, caseId, hasInvoice});
    expect(wish()).toEqual(cases);
    expect(wish('', '', true)).toEqual(newCase);
    expect(wish('', 'c-1', true)).toEqual({view: 'case', caseId: 'c-1'});
    expect(wish('onboarding', 'c-1')).toEqual({view: 'onboarding'});
    expect(wish('nonsense', 'c-1')).toEqual({view: 'case', caseId: 'c-1'});
    expect(wish('case')).toEqual(cases);
    expect(wish('case', 'c-1', true)).toEqual({view: 'case', caseId: 'c-1'});
  });

  it('lets somebody who is no client see the fee of an invoice first, and sets the company up for anything else', () => {
    expect(placeFor(newCase, at('none'), tab())).toEqual(newCase);
    expect(placeFor(newCase, at('sign'), tab())).toEqual(newCase);
    expect(placeFor(cases, at('none'), tab()).view).toBe('onboarding');
    expect(placeFor(cases, at('sign'), tab()).view).toBe('onboarding');
    expect(placeFor(one, at('sign'), tab())).toEqual(one);
    expect(placeFor(one, at('none'), tab()).view).toBe('onboarding');
  });

  it('goes on with an onboarding that was begun in this tab, and after a return from Debitura’s pages', () => {
    expect(placeFor(newCase, at('none'), tab(true)).view).toBe('onboarding');
    expect(placeFor(newCase, at('ready'), tab(true, true)).view).toBe('onboarding');
    expect(placeFor(newCase, at('ready'), tab(true))).toEqual(newCase);
    expect(placeFor(newCase, at('ready'), tab(false, true))).toEqual(newCase);
  });

  it('explains an approval, a refusal and a declined connection before anything else', () => {
    for (const client of [
      at('approval'),
      at('blocked', 'InvalidClientType'),
      at('none', 'link-declined'),
    ])
      expect(placeFor(newCase, client, tab()).view).toBe('onboarding');
  });

  it('keeps cases readable for who has to sign again, and says so above them', () => {
    expect(placeFor(cases, at('upgrade'), tab())).toEqual(cases);
    expect(mustSignAgain(at('upgrade'), cases)).toBe(true);
    expect(mustSignAgain(at('sign'), one)).toBe(true);
    expect(mustSignAgain(null, cases)).toBe(false);
    expect(mustSignAgain(at('upgrade'), {view: 'onboarding'})).toBe(false);
    expect(mustSignAgain(at('ready'), cases)).toBe(false);
  });

  it('is another place with another view or another case', () => {
    const places = [null, cases, newCase, one, {view: 'case', caseId: 'c-2'} as const];
    for (const first of places)
      for (const second of places) expect(isSamePlace(first, second)).toBe(first === second);
    expect(isSamePlace(one, {...one})).toBe(true);
    for (const value of [null, undefined, 'cases', 7, {}, {view: 7}, {view: 'case', caseId: 7}])
      expect(toPlace(value)).toBeNull();
    expect(toPlace({...cases, caseId: 'c-1'})).toEqual(cases);
  });

  it('is shown as asked on desks that have no client', () => {
    expect(placeFor(cases, null, tab())).toEqual(cases);
  });
});
