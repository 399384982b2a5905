import {describe, expect, it} from 'vitest';
import type {CaseSubmission, Preview} from '../../../src/contract/index.js';
import {companyErrors, kycErrors, shownErrors} from '../../../src/flow/onboarding/checks.js';
import {
  companyFrom,
  correctionsOf,
  isComplete,
  withField,
} from '../../../src/flow/onboarding/company.js';
import {pack} from '../../../src/flow/onboarding/cases.js';
import {
  arePricesKnown,
  asksDataProcessing,
  missingConsents,
  needsConsent,
  shownTerms,
} from '../../../src/flow/onboarding/prices.js';
import {
  COMPANY_FIELDS,
  EMPTY_COMPANY,
  initialState,
  type CasePrice,
  type CompanyField,
} from '../../../src/flow/onboarding/state.js';
import {preview} from '../support/answers.js';
import {createPlace, draftOf, openPage, SOLVANG} from './support.js';

const bakery = companyFrom(SOLVANG.profile.client, {});
const required = {code: 'required'};

describe('The company of a new client', () => {
  it('is what the login knows, then what the page knows, and what differs is sent', () => {
    const profile = {name: 'Solvang', city: '', country: 'DK'};
    const company = companyFrom(profile, {name: 'Page', city: 'Roskilde', state: 'Zealand'});
    expect(company).toEqual({
      ...EMPTY_COMPANY,
      name: 'Solvang',
      city: 'Roskilde',
      country: 'DK',
      state: 'Zealand',
    });
    expect(companyFrom(undefined, {})).toEqual(EMPTY_COMPANY);
    expect(correctionsOf({...company, name: ' Solvang '}, profile)).toEqual({
      city: 'Roskilde',
      state: 'Zealand',
    });
    expect(correctionsOf({...company, city: ' Aarhus'}, profile)).toMatchObject({city: 'Aarhus'});
    expect(correctionsOf(EMPTY_COMPANY, undefined)).toEqual({});
  });

  it('is complete with name and country, and wrong where Debitura would refuse it', () => {
    expect(isComplete(bakery)).toBe(true);
    expect(isComplete({...bakery, name: ' '})).toBe(false);
    expect(isComplete({...bakery, country: ''})).toBe(false);
    expect(companyErrors(bakery)).toEqual({});
    expect(companyErrors(EMPTY_COMPANY)).toEqual({name: required, country: required});
    const long = 'x'.repeat(600);
    const wrong = Object.fromEntries(COMPANY_FIELDS.map((name) => [name, long]));
    expect(companyErrors(wrong as typeof bakery)).toEqual({
      name: {code: 'too-long', limit: 255},
      registrationNumber: {code: 'too-long', limit: 100},
      address: {code: 'too-long', limit: 500},
      zipCode: {code: 'too-long', limit: 20},
      city: {code: 'too-long', limit: 100},
      country: {code: 'not-a-code'},
      state: {code: 'too-long', limit: 100},
      supportPhone: {code: 'too-long', limit: 50},
    });
  });

  it('is another one with another name, number or country: what was confirmed holds no more', () => {
    const state = {...initialState(), company: bakery, hasDataProcessing: true};
    const changed = COMPANY_FIELDS.filter(
      (field) => !withField(state, field, 'new').hasDataProcessing,
    );
    expect(changed).toEqual(['name', 'registrationNumber', 'country']);
    expect(withField(state, 'city', 'Aarhus').company).toEqual({...bakery, city: 'Aarhus'});
    const unconfirmed = {...state, hasDataProcessing: false};
    expect(withField(unconfirmed, 'city', 'Aarhus').hasDataProcessing).toBe(false);
  });

  it('hears the server’s errors at its own fields, the first of each', () => {
    const other = {code: 'other' as const, text: 'No.'};
    const found = {
      'client.city': [other, required as never],
      name: [other],
      'client.secret': [other],
      'cases.0.debtor.city': [other],
      'client.state': [],
    };
    const fields: CompanyField[] = ['name', 'city', 'state'];
    expect(shownErrors(found, fields, 'client')).toEqual({name: other, city: other});
    expect(shownErrors(found, fields)).toEqual({name: other});
  });

  it('has a director with a name, an address and a birthday before today', () => {
    const now = new Date('2026-06-01T10:00:00Z');
    const zach = {
      directorFullName: 'Zacharias Quistgaard',
      directorHomeAddress: 'Hemmelig Gade 7\n4000 Roskilde',
      directorDateOfBirth: '1971-03-14',
    };
    const born = (directorDateOfBirth: string) =>
      kycErrors({...zach, directorDateOfBirth}, now).directorDateOfBirth;
    expect(kycErrors(zach, now)).toEqual({});
    expect(born('2026-05-31')).toBeUndefined();
    expect(born('2026-06-01')).toEqual({code: 'in-future', limit: '2026-06-01'});
    expect(born('2026-06-31')).toEqual({code: 'not-a-date'});
    expect(born('')).toEqual(required);
    expect(kycErrors({...zach, directorFullName: ' ', directorHomeAddress: '\n'}, now)).toEqual({
      directorFullName: required,
      directorHomeAddress: required,
    });
  });
});

describe('What a new client agrees to', () => {
  const partner = {name: 'Rhein Inkasso', country: 'Germany'};
  const shown = {totalSuccessFeePercentage: 9.5, partner};
  const other: Preview = {...preview, partner: {name: 'Other', country: 'Germany'}};
  const state = (price: CasePrice | undefined, more: Partial<CaseSubmission> = {}) => ({
    ...initialState(),
    company: bakery,
    cases: [pack(draftOf('A', 'DE', more))],
    prices: price ? {A: price} : {},
  });

  it('is fee and partner as they are seen; of what is not taken there is nothing to agree to', () => {
    expect(shownTerms(preview)).toEqual(shown);
    const {partner: nobody, ...unassigned} = preview;
    expect(nobody).toEqual(partner);
    expect(shownTerms(unassigned)).toEqual({...shown, partner: null});
    for (const price of [undefined, 'asking', 'failed', {...preview, isEligible: false}] as const)
      expect(shownTerms(price)).toBeNull();
  });

  it('is asked once for each fee, and again when fee or partner is another', () => {
    expect(needsConsent(state(preview))).toBe(true);
    expect(needsConsent(state(preview, {shown}))).toBe(false);
    const turned = {
      partner: {country: 'Germany', name: 'Rhein Inkasso'},
      ...{totalSuccessFeePercentage: 9.5},
    };
    expect(needsConsent(state(preview, {shown: turned}))).toBe(false);
    expect(needsConsent(state(other, {shown}))).toBe(true);
    expect(needsConsent(state('failed', {shown}))).toBe(false);
    expect(needsConsent({...state(preview), cases: []})).toBe(false);
  });

  it('is the processing of data as well, in Europe and with cases only', () => {
    const danish = state(preview);
    expect(missingConsents(danish)).toEqual(['consent', 'dataProcessing']);
    expect(missingConsents({...danish, hasConsent: true})).toEqual(['dataProcessing']);
    expect(missingConsents({...danish, hasConsent: true, hasDataProcessing: true})).toEqual([]);
    expect(asksDataProcessing({...danish, cases: []})).toBe(false);
    expect(asksDataProcessing({...danish, company: {...bakery, country: 'GB'}})).toBe(false);
  });

  it('is known before it can be agreed to', () => {
    expect(arePricesKnown(state(preview))).toBe(true);
    expect(arePricesKnown(state(undefined, {shown}))).toBe(true);
    for (const price of [undefined, 'asking', 'failed'] as const)
      expect(arePricesKnown(state(price))).toBe(false);
  });
});

describe('The steps of an onboarding', () => {
  it('go on, go back, and come back to the check from a change', async () => {
    const {world, tab} = createPlace();
    const {onboarding, phase, types} = await openPage(tab, world);
    const walked: string[] = [];
    const here = () => void walked.push(phase('editing').step);
    onboarding.change('people');
    expect(phase('editing')).toMatchObject({step: 'people', isChange: true});
    expect(await onboarding.continue()).toEqual([]);
    here();
    onboarding.back();
    here();
    onboarding.back();
    here();
    onboarding.back();
    here();
    onboarding.edit('name', ' ');
    expect(await onboarding.continue()).toEqual(['name']);
    here();
    onboarding.edit('name', 'Solvang');
    expect(onboarding.state.errors).toEqual({});
    for (let step = 0; step < 3; step += 1) {
      expect(await onboarding.continue()).toEqual([]);
      here();
    }
    expect(walked).toEqual([
      ...['check', 'people', 'company', 'company', 'company', 'people', 'check', 'check'],
    ]);
    expect(new Set(types())).toEqual(new Set(['step-changed']));
    onboarding.change('company');
    onboarding.edit('name', '');
    onboarding.back();
    expect(await onboarding.confirm()).toEqual(['name']);
    expect(phase('editing')).toMatchObject({step: 'company', isChange: true});
  });
});
