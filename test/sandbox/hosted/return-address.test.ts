import {describe, expect, it} from 'vitest';
import {withCompleted} from '../../../src/sandbox/hosted/return-address.js';

describe('completed=true', () => {
  it.each([
    ['https://a.example', 'https://a.example?completed=true'],
    ['https://a.example/back', 'https://a.example/back?completed=true'],
    ['https://a.example/back?', 'https://a.example/back?completed=true'],
    ['https://a.example/back?a=1', 'https://a.example/back?a=1&completed=true'],
    ['https://a.example/back?a=1&', 'https://a.example/back?a=1&completed=true'],
    ['https://a.example/#/cases/7', 'https://a.example/?completed=true#/cases/7'],
    ['https://a.example/?a=%20#x?y#z', 'https://a.example/?a=%20&completed=true#x?y#z'],
  ])('joins %s', (returnUrl, expected) => {
    expect(withCompleted(returnUrl, false)).toBe(expected);
    expect(withCompleted(returnUrl, true)).toBe(`${returnUrl}?completed=true`);
  });
});
