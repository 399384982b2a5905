import {describe, expect, it} from 'vitest';
import {
  ClientCorrections,
  KycDetails,
  managedDraftErrors,
  OnboardingRequest,
  PreviewQuestion,
} from '../../../src/contract/index.js';
import {fieldErrors} from '../../../src/contract/case-draft.js';
import type {PartnerSchema} from '../../../src/contract/index.js';

/** What is wrong with a body, by field. */
function errorsOf(schema: PartnerSchema, body: unknown) {
  const parsed = schema.safeParse(body);
  return parsed.success ? {} : fieldErrors(parsed.error, body);
}

const required = [{code: 'required'}];

describe('the data of a company that becomes a client', () => {
  it('may be corrected in everything but its e-mail address, as far as Debitura takes it', () => {
    const longest = {name: 255, registrationNumber: 100, address: 500, zipCode: 20};
    const others = {city: 100, state: 100, supportPhone: 50};
    for (const [name, limit] of Object.entries({...longest, ...others})) {
      expect(errorsOf(ClientCorrections, {[name]: 'x'.repeat(limit)})).toEqual({});
      expect(errorsOf(ClientCorrections, {[name]: 'x'.repeat(limit + 1)})).toEqual({
        [name]: [{code: 'too-long', limit}],
      });
    }
    expect(errorsOf(ClientCorrections, {name: ' '})).toEqual({name: required});
    for (const country of ['', 'D', 'DEN', 'dk'])
      expect(errorsOf(ClientCorrections, {country})).toEqual({country: [{code: 'not-a-code'}]});
    expect(ClientCorrections.parse({country: 'DK', supportEmail: 'a@b.de'})).toEqual({
      country: 'DK',
    });
  });

  it('may travel empty, with cases and where to come back to', () => {
    expect(errorsOf(OnboardingRequest, {})).toEqual({});
    const whole = {
      client: {},
      cases: [],
      returnUrl: 'https://app.example/',
      handledCases: ['INV-1'],
    };
    expect(OnboardingRequest.parse(whole)).toEqual(whole);
    const wrong = {cases: [{}], returnUrl: 'x'.repeat(2049), handledCases: ['x'.repeat(51)]};
    expect(errorsOf(OnboardingRequest, wrong)).toMatchObject({
      'cases.0.date': required,
      returnUrl: [{code: 'too-long', limit: 2048}],
      'handledCases.0': [{code: 'too-long', limit: 50}],
    });
  });

  it('is directed by somebody with a name, an address of several lines and a day of birth', () => {
    const director = {
      directorFullName: 'x'.repeat(500),
      directorHomeAddress: `Vej 1\n${'x'.repeat(994)}`,
      directorDateOfBirth: '1980-02-29',
    };
    expect(errorsOf(KycDetails, director)).toEqual({});
    const names = ['directorFullName', 'directorHomeAddress', 'directorDateOfBirth'];
    expect(errorsOf(KycDetails, {})).toEqual(
      Object.fromEntries(names.map((name) => [name, required])),
    );
    const blank = {
      directorFullName: ' ',
      directorHomeAddress: '\n',
      directorDateOfBirth: '1981-02-29',
    };
    expect(errorsOf(KycDetails, blank)).toEqual({
      directorFullName: required,
      directorHomeAddress: required,
      directorDateOfBirth: [{code: 'not-a-date'}],
    });
    const long = {directorFullName: 'x'.repeat(501), directorHomeAddress: 'x'.repeat(1001)};
    expect(errorsOf(KycDetails, {...director, ...long})).toEqual({
      directorFullName: [{code: 'too-long', limit: 500}],
      directorHomeAddress: [{code: 'too-long', limit: 1000}],
    });
  });
});

describe('a claim of a managing partner', () => {
  const nameless = {
    type: 'Company',
    name: 'Muster GmbH',
    address: 'Hauptstraße 1',
    city: 'Berlin',
    countryAlpha2: 'DE',
  } as const;
  const debtor = {...nameless, contactPerson: 'Jo'};
  const whole = {creditorCompanyName: 'Nordlys ApS', creditorCountryAlpha2: 'DK', debtor};

  it('says whose it is, and whom to talk to in a company', () => {
    expect(managedDraftErrors(whole)).toEqual({});
    expect(managedDraftErrors({})).toEqual({
      creditorCompanyName: required,
      creditorCountryAlpha2: required,
    });
    expect(managedDraftErrors({...whole, creditorCompanyName: ' '})).toEqual({
      creditorCompanyName: required,
    });
    for (const somebody of [nameless, {...debtor, contactPerson: ' '}])
      expect(managedDraftErrors({...whole, debtor: somebody})).toEqual({
        'debtor.contactPerson': required,
      });
    expect(managedDraftErrors({...whole, debtor: {...nameless, type: 'Private'}})).toEqual({});
  });
});

describe('a question for the price', () => {
  const question = {
    amountToRecover: 100,
    currencyCode: 'EUR',
    debtor: {type: 'Company', countryAlpha2: 'US', stateAlpha2: 'NY'},
  };

  it('names an amount and a debtor’s kind and place', () => {
    expect(errorsOf(PreviewQuestion, question)).toEqual({});
    const ages = {
      amountToRecoverOver6Months: 0,
      amountToRecoverOver12Months: 0,
      amountToRecoverOver24Months: 0,
    };
    const all = {...question, ...ages, dueDate: '2026-01-01', returnUrl: 'x'.repeat(2048)};
    expect(PreviewQuestion.parse(all)).toEqual(all);
    const wrong = {
      amountToRecover: 0,
      currencyCode: 'EURO',
      debtor: {type: 'X', countryAlpha2: 'U', stateAlpha2: 'N1'},
    };
    expect(
      errorsOf(PreviewQuestion, {...wrong, dueDate: 'x', returnUrl: 'x'.repeat(2049)}),
    ).toEqual({
      amountToRecover: [{code: 'too-small', limit: 0}],
      currencyCode: [{code: 'not-a-code'}],
      'debtor.type': [{code: 'other'}],
      'debtor.countryAlpha2': [{code: 'not-a-code'}],
      'debtor.stateAlpha2': [{code: 'not-a-code'}],
      dueDate: [{code: 'not-a-date'}],
      returnUrl: [{code: 'too-long', limit: 2048}],
    });
    for (const code of ['eEUR', 'EURe', 'US1', '1US'])
      expect(errorsOf(PreviewQuestion, {...question, currencyCode: code})).not.toEqual({});
    for (const code of ['USA', 'aUS'])
      expect(
        errorsOf(PreviewQuestion, {
          ...question,
          debtor: {type: 'Private', countryAlpha2: code, stateAlpha2: code},
        }),
      ).toMatchObject({'debtor.countryAlpha2': [{}], 'debtor.stateAlpha2': [{}]});
  });
});
