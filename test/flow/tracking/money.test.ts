import {describe, expect, it} from 'vitest';
import type {Case, CaseSummary, Payment} from '../../../src/contract/index.js';
import {emptyCaseState} from '../../../src/flow/tracking/case-state.js';
import {isGroup, statusesOf} from '../../../src/flow/tracking/list/filters.js';
import {moneyOf, sharesOf} from '../../../src/flow/tracking/money.js';
import {comparePayments} from '../../../src/flow/tracking/news.js';
import {totalsOf} from '../../../src/flow/tracking/list/totals.js';

const payment = (id: string, grossAmount: number, currency = 'EUR') =>
  ({id, grossAmount, currency, date: '2026-10-20'}) as Payment;

const shown = {
  grossAmount: 1000,
  remainder: 750.2,
  interestFees: 50.1,
  reminderFees: 0,
  collectionFees: 0,
  currency: 'EUR',
} as Case;

const row = (lifecycle: string, currency: string, grossAmount: number, remainder: number) =>
  ({lifecycle, closeCode: null, currency, grossAmount, remainder}) as CaseSummary;

describe('The money of a case', () => {
  it('is summed from payments in its own currency, without the crumbs of binary fractions', () => {
    const payments = [payment('a', 0.1), payment('b', 0.2), payment('c', 900, 'USD')];
    expect(moneyOf(shown, payments)).toMatchObject({
      received: 0.3,
      open: 750.2,
      added: [{kind: 'interestFees', amount: 50.1}],
    });
    expect(moneyOf(shown, null).received).toBeNull();
  });

  it('never fills a bar beyond its end', () => {
    const money = moneyOf(shown, [payment('a', 5000)]);
    expect(sharesOf(money).received).toBe(100);
    expect(sharesOf(moneyOf({...shown, grossAmount: 0, interestFees: 0}, []))).toEqual({
      received: 0,
      added: 0,
    });
  });

  it('says that a payment is gone, and forgets it when it is back', () => {
    const state = emptyCaseState();
    const seen = {value: [payment('a', 10), payment('b', 20)], problem: null, isRead: true};
    const before = {...state, parts: {...state.parts, payments: seen}};
    const after = comparePayments(before, [payment('a', 10)]);
    expect(after.takenBack.map(({id}) => id)).toEqual(['b']);
    expect(after.news).toMatchObject({kind: 'taken-back', payment: {id: 'b'}});
    const back = comparePayments({...before, ...after}, [payment('a', 10), payment('b', 20)]);
    expect(back.takenBack).toEqual([]);
  });

  it('that is the first known is no news', () => {
    expect(comparePayments(emptyCaseState(), [payment('a', 10)]).news).toBeNull();
  });
});

describe('The sums of a list', () => {
  it('stand by currency, and a case that is over owes nothing', () => {
    const cases = [
      row('Active', 'EUR', 100.1, 50.1),
      row('Closed', 'EUR', 200.2, 200.2),
      row('Active', 'DKK', 10, 10),
    ];
    expect(totalsOf([cases.slice(0, 1), cases.slice(1)])).toEqual([
      {currency: 'EUR', claims: 300.3, open: 50.1},
      {currency: 'DKK', claims: 10, open: 10},
    ]);
  });
});

describe('A filter', () => {
  it('of all cases names no state, so that a state that Debitura adds later is among them', () => {
    expect(statusesOf('all')).toEqual([]);
  });

  it('names the states in which the user must act', () => {
    expect(statusesOf('needs-you')).toEqual([
      'PendingContractSigning',
      'NeedsAdditionalDetails',
      'LeadsQuoteGiven',
    ]);
  });

  it('may be states with commas between them, and nothing else gets through', () => {
    expect(statusesOf('Active, Paused,../x,')).toEqual(['Active', 'Paused']);
    expect(isGroup('constructor')).toBe(false);
  });
});
