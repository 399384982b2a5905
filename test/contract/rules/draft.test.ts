import {describe, expect, it} from 'vitest';
import {CaseSubmission, draftErrors} from '../../../src/contract/index.js';

const today = '2026-06-01';

const draft = {
  currencyCode: 'EUR',
  amountToRecover: 100,
  date: '2026-01-10',
  creditorReference: 'INV-1',
  debtor: {
    type: 'Company',
    name: 'Muster GmbH',
    address: 'Hauptstraße 1',
    city: 'Berlin',
    countryAlpha2: 'DE',
  },
};

/** What is wrong with the draft when some of it is another. */
const errorsOf = (changes: object) => draftErrors({...draft, ...changes}, today);
const ofDebtor = (changes: object) => errorsOf({debtor: {...draft.debtor, ...changes}});

const required = [{code: 'required'}];

describe('a draft of a case', () => {
  it('may be submitted with what is needed, and with all that may be given', () => {
    expect(errorsOf({})).toEqual({});
    const texts = {claimDescription: 'Two\nlines', comments: '', returnUrl: 'https://app.example/'};
    const flags = {allowPendingContracts: true, isTest: false, dueDate: today};
    const creditor = {creditorCompanyName: 'Nordlys ApS', creditorCountryAlpha2: 'DK'};
    expect(errorsOf({...texts, ...flags, ...creditor})).toEqual({});
    const isTaken = (shown: object) => CaseSubmission.safeParse({...draft, shown}).success;
    expect(isTaken({totalSuccessFeePercentage: 9.5, partner: null})).toBe(true);
    expect(isTaken({totalSuccessFeePercentage: 9.5, partner: {name: 'A', country: 'B'}})).toBe(
      true,
    );
    expect(isTaken({totalSuccessFeePercentage: 9.5, partner: {}})).toBe(false);
    expect(isTaken({partner: null})).toBe(false);
  });

  it('is told what is missing, field by field', () => {
    const needed = ['currencyCode', 'amountToRecover', 'date', 'creditorReference', 'debtor'];
    expect(draftErrors({}, today)).toEqual(
      Object.fromEntries(needed.map((name) => [name, required])),
    );
    const ofNobody = ['type', 'name', 'address', 'city', 'countryAlpha2'];
    expect(errorsOf({debtor: {}})).toEqual(
      Object.fromEntries(ofNobody.map((name) => [`debtor.${name}`, required])),
    );
    for (const name of ['name', 'address', 'city'])
      expect(ofDebtor({[name]: '  '})).toEqual({[`debtor.${name}`]: required});
    expect(errorsOf({creditorReference: ' '})).toEqual({creditorReference: required});
    expect(errorsOf({creditorCompanyName: ''})).toEqual({creditorCompanyName: required});
    expect(draftErrors(undefined, today)).toEqual({'': required});
    for (const nothing of [null, 'draft', 7])
      expect(draftErrors(nothing, today)).toEqual({'': [{code: 'other'}]});
  });

  it('holds as many characters as Debitura takes, and no control characters', () => {
    const longest = {creditorReference: 50, claimDescription: 4000, comments: 4000};
    const others = {returnUrl: 2048, creditorCompanyName: 255};
    for (const [name, limit] of Object.entries({...longest, ...others})) {
      expect(errorsOf({[name]: 'x'.repeat(limit)})).toEqual({});
      const tooLong = {[name]: [{code: 'too-long', limit}]};
      expect(errorsOf({[name]: 'x'.repeat(limit + 1)})).toEqual(tooLong);
      expect(errorsOf({[name]: 'a\u0007'})).toEqual({[name]: [{code: 'control-characters'}]});
    }
    const names = {name: 255, contactPerson: 255, companyRegistrationNumber: 100};
    const place = {address: 500, zipCode: 20, city: 100, state: 100, phone: 50};
    for (const [name, limit] of Object.entries({...names, ...place})) {
      const path = `debtor.${name}`;
      expect(ofDebtor({[name]: 'x'.repeat(limit)})).toEqual({});
      expect(ofDebtor({[name]: 'x'.repeat(limit + 1)})).toEqual({
        [path]: [{code: 'too-long', limit}],
      });
      expect(ofDebtor({[name]: 'a\nb'})).toEqual({[path]: [{code: 'control-characters'}]});
    }
    for (const code of [0, 8, 11, 14, 31, 127, 159])
      expect(errorsOf({comments: String.fromCharCode(code)})).not.toEqual({});
    for (const text of ['a\tb\r\nc', ' ~', '\u00a0', 'Å 😀'])
      expect(errorsOf({comments: text})).toEqual({});
  });

  it('has codes of capital letters, and one of the two kinds of debtor', () => {
    const noCode = [{code: 'not-a-code'}];
    for (const text of ['', 'EU', 'EURO', 'eur', 'EU1', 'EUR ', ' EUR'])
      expect([text, errorsOf({currencyCode: text})]).toEqual([text, {currencyCode: noCode}]);
    for (const text of ['', 'D', 'DEU', 'de', 'D1', ' DE']) {
      expect(errorsOf({creditorCountryAlpha2: text})).toEqual({creditorCountryAlpha2: noCode});
      expect(ofDebtor({countryAlpha2: text})).toEqual({'debtor.countryAlpha2': noCode});
      expect(ofDebtor({stateAlpha2: text})).toEqual({'debtor.stateAlpha2': noCode});
    }
    expect(ofDebtor({type: 'Private'})).toEqual({});
    expect(ofDebtor({type: 'Person'})).toEqual({'debtor.type': [{code: 'other'}]});
  });

  it('has an e-mail address unless it is certainly none', () => {
    const none = [{code: 'not-an-email'}];
    for (const text of ['a@b.de', 'a.b+c@d.e.example', `${'a'.repeat(313)}@b.test`])
      expect([text, ofDebtor({email: text})]).toEqual([text, {}]);
    for (const text of [
      '',
      'a',
      'a@b',
      '@b.de',
      'a@',
      'a@b.',
      'a@.de',
      'a b@c.de',
      'a@b c.de',
      'a@b@c.de',
      'a@b.d e',
      'a@b..de',
    ])
      expect([text, ofDebtor({email: text})]).toEqual([text, {'debtor.email': none}]);
    const long = `${'a'.repeat(314)}@b.test`;
    expect(ofDebtor({email: long})).toEqual({'debtor.email': [{code: 'too-long', limit: 320}]});
    const hidden = [{code: 'control-characters'}];
    expect(ofDebtor({email: 'a\u0007@b.de'})).toEqual({'debtor.email': hidden});
  });

  it('is about money that is owed, in the past', () => {
    for (const sum of [0, -1]) {
      const tooSmall = [{code: 'too-small', limit: 0}];
      expect(errorsOf({amountToRecover: sum})).toEqual({amountToRecover: tooSmall});
    }
    for (const sum of [Number.NaN, Number.POSITIVE_INFINITY, '100'])
      expect(errorsOf({amountToRecover: sum})).toHaveProperty('amountToRecover');
    const inFuture = [{code: 'in-future', limit: today}];
    expect(errorsOf({date: today})).toEqual({});
    expect(errorsOf({date: '2026-06-02'})).toEqual({date: inFuture});
    expect(errorsOf({dueDate: '2026-06-02'})).toEqual({dueDate: inFuture});
    expect(errorsOf({dueDate: draft.date})).toEqual({});
    const before = [{code: 'before-date', limit: draft.date}];
    expect(errorsOf({dueDate: '2026-01-09'})).toEqual({dueDate: before});
    for (const day of [
      '2026-02-30',
      '01.02.2026',
      '2026-1-1',
      'x2026-01-01',
      '2026-01-01x',
      '2026-13-01',
    ]) {
      expect(errorsOf({date: day, dueDate: '2026-01-01'})).toEqual({date: [{code: 'not-a-date'}]});
      expect(errorsOf({dueDate: day})).toEqual({dueDate: [{code: 'not-a-date'}]});
    }
  });

  it('names the state of a debtor in the United States', () => {
    const missing = {'debtor.stateAlpha2': required};
    expect(ofDebtor({countryAlpha2: 'US'})).toEqual(missing);
    expect(ofDebtor({countryAlpha2: 'US', stateAlpha2: ''})).toHaveProperty(['debtor.stateAlpha2']);
    expect(ofDebtor({countryAlpha2: 'US', stateAlpha2: 'NY'})).toEqual({});
  });
});

describe('the amounts by age of a draft', () => {
  const [six, twelve, twentyFour] = [6, 12, 24].map((age) => `amountToRecoverOver${age}Months`) as [
    string,
    string,
    string,
  ];
  const ages = (...[over6, over12, over24]: readonly unknown[]) => {
    const given = Object.entries({[six]: over6, [twelve]: over12, [twentyFour]: over24});
    return Object.fromEntries(given.filter(([, sum]) => sum !== undefined));
  };

  it('lie within each other, and within what is owed', () => {
    for (const sums of [
      [100, 100, 100],
      [50, 20, 0],
      [0, 0, 0],
      [undefined, 100, 100],
    ] as const)
      expect(errorsOf(ages(...sums))).toEqual({});
    expect(errorsOf(ages(50, 20, 21))).toEqual({[twentyFour]: [{code: 'other', limit: 20}]});
    expect(errorsOf(ages(50, 51, 20))).toEqual({[twelve]: [{code: 'other', limit: 50}]});
    expect(errorsOf(ages(101, 20, 20))).toEqual({[six]: [{code: 'other', limit: 100}]});
    expect(errorsOf(ages(undefined, 101, 0))).toEqual({[twelve]: [{code: 'other', limit: 100}]});
    expect(errorsOf(ages(-1, 0, 0))[six]).toEqual([{code: 'too-small', limit: 0}]);
  });

  it('come together, and without a due date', () => {
    for (const sums of [
      [10, undefined, undefined],
      [10, 5, undefined],
      [undefined, undefined, 5],
      [undefined, 5, undefined],
    ] as const)
      expect(errorsOf(ages(...sums))).toEqual({[twelve]: required});
    const text = 'A due date and amounts by age exclude each other.';
    expect(errorsOf({...ages(10, 5, 0), dueDate: today})).toEqual({
      dueDate: [{code: 'other', text}],
    });
  });

  it('are not compared, nor said back, when they are no numbers', () => {
    const other = [{code: 'other'}];
    expect(errorsOf(ages(50, '<b>', 70))).toEqual({[twelve]: other});
    expect(errorsOf({...ages(50, 70, 80), amountToRecover: 'x'})).toEqual({amountToRecover: other});
  });
});
