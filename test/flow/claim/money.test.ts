import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatAmount, parseAmount} from '../../../src/flow/money/amounts.js';
import {currencyDecimals, feeExample, sumAmounts} from '../../../src/flow/money/currency.js';

const LOCALES = [
  'en',
  'en-IN',
  'da',
  'de',
  'de-CH',
  'de-AT',
  'fr',
  'fr-CH',
  'es',
  'pl',
  'sv',
  'nb',
  'pt',
  'ja',
  'ar-EG',
];
const CURRENCIES = ['EUR', 'DKK', 'JPY', 'KWD', 'USD'];

describe('An amount in a field', () => {
  it.each([
    ['1234', 'en', 1234],
    ['1,234.56', 'en', 1234.56],
    ['1.234,56', 'en', 1234.56],
    ['1.234,56', 'de', 1234.56],
    ['1,234.56', 'de', 1234.56],
    ['1 234,56', 'fr', 1234.56],
    ['1\u202f234,56', 'fr', 1234.56],
    ['1\u00a0234,56', 'sv', 1234.56],
    ['1’234.56', 'de-CH', 1234.56],
    ["1'234.56", 'de', 1234.56],
    ['12,5', 'en', 12.5],
    ['12.5', 'de', 12.5],
    ['1,234,567', 'de', 1234567],
    ['1.234.567', 'en', 1234567],
    ['12,34,567.89', 'en-IN', 1234567.89],
    ['€ 1.234,56', 'de', 1234.56],
    ['5,', 'de', 5],
    [',50', 'de', 0.5],
    ['-5', 'en', -5],
    ['−5', 'en', -5],
    ['–1.234,50', 'de', -1234.5],
    ['+5', 'en', 5],
    ['$1,234.50', 'en', 1234.5],
    ['\u200e1.234,50\u200f €', 'de', 1234.5],
    ['1,000,000,000,000', 'en', 1e12],
    ['12,345,678.9', 'de', 12345678.9],
    ['123,456', 'en', 123456],
    ['.5', 'en', 0.5],
    ['1.234', 'no such locale', null],
    ['1,234', 'no such locale', 1234],
  ])('reads %s in %s', (text, locale, amount) => {
    expect(parseAmount(text, locale)).toBe(amount);
  });

  it.each([
    ['1.234', 'de', 1234],
    ['1,234', 'en', 1234],
    ['1.234', 'en', null],
    ['1,234', 'de', null],
  ])('follows the locale where %s could be read twice (%s)', (text, locale, amount) => {
    expect(parseAmount(text, locale)).toBe(amount);
  });

  it.each([
    '',
    ' ',
    '.',
    ',',
    'abc',
    '12a',
    '1e5',
    '1..2',
    '1,2,3',
    '12.345.67',
    '1.234,567',
    '0.123',
    '1,23.456',
    '--5',
    '9'.repeat(20),
    '1,000,000,000,000.01',
    '-1,000,000,000,001',
    '1234,567.89',
    '1,2345.6',
    ',234.5',
    '1,,234.5',
    '12,345,67.8',
    '1,234.567,8',
    '1234,567,890',
    '5-',
    '5 EUR',
    '1−2',
    '\u0663',
  ])('refuses "%s"', (text) => {
    expect(parseAmount(text, 'en')).toBeNull();
  });

  it('takes as many decimals as the currency has', () => {
    expect(parseAmount('12.345', 'en', 'KWD')).toBe(12.345);
    expect(parseAmount('12.34', 'en', 'KWD')).toBe(12.34);
    expect(parseAmount('12.5', 'en', 'JPY')).toBeNull();
    expect(parseAmount('1,234', 'ja', 'JPY')).toBe(1234);
    expect(parseAmount('1.234', 'de', 'KWD')).toBe(1234);
    expect(parseAmount('0.123', 'de', 'KWD')).toBe(0.123);
    expect(parseAmount('1234.567', 'de', 'KWD')).toBe(1234.567);
    expect(parseAmount('12.34', 'en', 'no currency')).toBe(12.34);
    expect(parseAmount('12.345', 'en', 'no currency')).toBeNull();
  });

  it.each([
    [1234.5, 'en', 'EUR', '1,234.50'],
    [1234.5, 'da', 'DKK', '1.234,50'],
    [1234.5, 'no such locale', 'EUR', '1,234.50'],
    [1234, 'ja', 'JPY', '1,234'],
    [1234, 'en', 'KWD', '1,234.000'],
    [1234.5, 'ar-EG', 'USD', '1,234.50'],
    [1234.5, 'en', '', '1,234.50'],
  ])('of %d is written in %s and %s as %s', (amount, locale, currency, text) => {
    expect(formatAmount(amount, locale, currency)).toBe(text);
  });

  it('is read as it was written, in every locale and currency', () => {
    const cases = fc.record({
      locale: fc.constantFrom(...LOCALES),
      currency: fc.constantFrom(...CURRENCIES),
      units: fc.integer({min: 0, max: 10 ** 12}),
    });
    fc.assert(
      fc.property(cases, ({locale, currency, units}) => {
        const amount = units / 10 ** currencyDecimals(currency);
        expect(parseAmount(formatAmount(amount, locale, currency), locale, currency)).toBe(amount);
      }),
    );
  });

  it('is never read as anything but a plain number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (text, locale) => {
        const amount = parseAmount(text, locale);
        expect(amount === null || Number.isFinite(amount)).toBe(true);
      }),
    );
  });
});

describe('The fee in money', () => {
  it.each([
    [5000, 9.5, 'EUR', 475, 4525],
    [2500, 9.5, 'EUR', 237.5, 2262.5],
    [0.1, 5, 'EUR', 0.01, 0.09],
    [1.1, 9.5, 'EUR', 0.1, 1],
    [1005, 17.55, 'EUR', 176.38, 828.62],
    [999, 9.5, 'JPY', 95, 904],
    [1.005, 50, 'KWD', 0.503, 0.502],
  ])('of %d at %d percent in %s is %d and leaves %d', (paid, percentage, currency, fee, kept) => {
    expect(feeExample(paid, percentage, currency)).toEqual({paid, fee, kept});
  });

  it('and what is kept make up what is paid, to the cent', () => {
    const whole = fc.integer({min: 0, max: 10 ** 11});
    const percents = fc.integer({min: 0, max: 10_000}).map((value) => value / 100);
    fc.assert(
      fc.property(whole, percents, (cents, percentage) => {
        const {fee, kept} = feeExample(cents / 100, percentage, 'EUR');
        expect(Math.round(fee * 100) + Math.round(kept * 100)).toBe(cents);
        expect(Math.abs(fee * 100 - (cents * percentage) / 100)).toBeLessThanOrEqual(0.501);
      }),
    );
  });

  it('adds without losing a cent', () => {
    expect(sumAmounts([0.1, 0.2], 'EUR')).toBe(0.3);
    expect(sumAmounts([1.005, 2.01], 'KWD')).toBe(3.015);
    expect(sumAmounts([NaN, 1], 'EUR')).toBeNaN();
  });
});
