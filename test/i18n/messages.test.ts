import {describe, expect, it} from 'vitest';
import {PROBLEM_STATUS} from '../../src/contract/problem.js';
import {
  createFormat,
  findLanguage,
  loadMessages,
  type MessageOverrides,
} from '../../src/i18n/index.js';

describe('the texts', () => {
  it('fall back from a region to its language and from there to English', () => {
    expect(findLanguage('en-GB')).toBe('en');
    expect(findLanguage('de-CH')).toBe('de');
    expect(findLanguage('ja-JP')).toBe('en');
    expect(findLanguage('constructor')).toBe('en');
  });

  it('take the host’s own words text by text and leave the rest', async () => {
    const messages = await loadMessages('en', 'form', {form: {claim: {heading: 'What is open?'}}});
    expect(messages.claim.heading).toBe('What is open?');
    expect(messages.claim.add).toContain('Add another');
  });

  it('let no override reach beyond the texts there are', async () => {
    const hostile = JSON.parse(
      '{"form": {"__proto__": {"hacked": "yes"}, "claim": "gone"}}',
    ) as MessageOverrides;
    await loadMessages('en', 'form', hostile);
    expect('hacked' in {}).toBe(false);
  });

  it('say something and what to do for every refusal', async () => {
    const {codes} = await loadMessages('en', 'problems');
    for (const code of Object.keys(PROBLEM_STATUS) as (keyof typeof PROBLEM_STATUS)[]) {
      expect(codes[code].heading, code).not.toBe('');
      expect(codes[code].text, code).toMatch(/[.]$/);
      expect(codes[code].heading + codes[code].text, code).not.toMatch(/error|invalid|\d{3}/i);
    }
  });
});

describe('the formats', () => {
  it('write money, percentages and days as the locale does', () => {
    const british = createFormat('en-GB');
    expect(british.money(5000, 'EUR')).toBe('€5,000.00');
    expect(british.percent(9.5)).toBe('9.5%');
    expect(british.date('2025-06-01')).toBe('1 June 2025');
    expect(createFormat('de-DE').money(5000, 'EUR')).toBe('5.000,00\u00a0€');
    expect(british.money(5000, 'JPY')).toBe('JP¥5,000');
  });

  it('leave what they do not know as it is', () => {
    const format = createFormat('en');
    expect(format.country('Germany')).toBe('Germany');
    expect(format.date('soon')).toBe('soon');
    expect(format.money(5, '')).toBe('5');
  });
});
