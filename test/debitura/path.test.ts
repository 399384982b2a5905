import {afterEach, describe, expect, it, vi} from 'vitest';
import {apiUrl, InvalidSegmentError, uuid} from '../../src/debitura/path.js';

const BASE = 'https://debitura.test/api/v1';
const ID = '11111111-2222-4333-8444-55555555555A';
const cannotBe = (message: string) =>
  expect.objectContaining({name: 'InvalidSegmentError', message}) as InvalidSegmentError;

describe('an address of Debitura', () => {
  it('is made of the parts that were meant, each as one part', () => {
    expect(apiUrl(BASE, ['cases', 'a/b?c#d %2e%2e', 'ü'])).toBe(
      `${BASE}/cases/a%2Fb%3Fc%23d%20%252e%252e/%C3%BC`,
    );
    for (const part of ['...', '.a', 'a.', '2025/001', 'x'.repeat(255)])
      expect(apiUrl(BASE, ['cases', part])).toBe(`${BASE}/cases/${encodeURIComponent(part)}`);
  });

  it('keeps the path of the base, with as many slashes at its end as somebody wrote', () => {
    for (const slashes of ['', '/', '//', '///'])
      expect(apiUrl(`${BASE}${slashes}`, ['cases'])).toBe(`${BASE}/cases`);
    expect(apiUrl('https://debitura.test', ['cases'])).toBe('https://debitura.test/cases');
    expect(apiUrl('https://debitura.test/a//b', ['c'])).toBe('https://debitura.test/a//b/c');
  });

  it('is on the host of the base, even where the base is written so that its path names another', () => {
    expect(() => apiUrl('https://debitura.test//evil.example', ['cases'])).toThrow(
      cannotBe('The path would change its meaning.'),
    );
  });

  it('is not made of a part that would climb, vanish, hide or not end', () => {
    const hidden = [0, 9, 10, 13, 31, 127, 128, 159].map((code) => `a${String.fromCharCode(code)}`);
    for (const part of ['', '.', '..', 'x'.repeat(256), ...hidden])
      expect(() => apiUrl(BASE, ['cases', part])).toThrow(
        cannotBe('The value cannot be part of an address.'),
      );
    for (const part of [' ', '~', '\u00a0'])
      expect(apiUrl(BASE, [part])).toBe(`${BASE}/${encodeURIComponent(part)}`);
    expect(() => apiUrl(BASE, ['\ud800'])).toThrow(cannotBe('The value is not well-formed text.'));
    expect(() => apiUrl(`${BASE}/`, ['cases', '..', 'users'])).toThrow(InvalidSegmentError);
  });

  it('asks with the values that are there, and with each of several', () => {
    const url = apiUrl(BASE, ['cases'], {
      page: 2,
      open: false,
      state: ['a', 'b&c'],
      none: undefined,
    });
    expect(url).toBe(`${BASE}/cases?page=2&open=false&state=a&state=b%26c`);
    expect(apiUrl(BASE, ['cases'], {state: []})).toBe(`${BASE}/cases`);
  });
});

describe('the bases of addresses', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are parsed once each, sixteen at most', async () => {
    vi.resetModules();
    const fresh = await import('../../src/debitura/path.js');
    let parsed: string[] = [];
    class CountedURL extends URL {
      constructor(url: string, base?: string) {
        super(url, base);
        parsed.push(url);
      }
    }
    vi.stubGlobal('URL', CountedURL);
    const useAll = (count: number) => {
      parsed = [];
      const bases = Array.from({length: count}, (_, index) => `${BASE}/${index}`);
      for (const base of bases) fresh.apiUrl(base, ['cases']);
      return parsed.filter((url) => bases.includes(url)).length;
    };
    expect([useAll(16), useAll(16), useAll(17), useAll(1)]).toEqual([16, 0, 1, 1]);
  });
});

describe('an id', () => {
  it('is a whole uuid, and one spelling of it', () => {
    expect(uuid(ID)).toBe(ID.toLowerCase());
    for (const id of ['', `x${ID}`, `${ID}x`, ID.slice(1), ID.replaceAll('-', ''), `${ID}\n`])
      expect(() => uuid(id)).toThrow(cannotBe('The id is not a uuid.'));
  });
});
