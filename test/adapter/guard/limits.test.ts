import {describe, expect, it} from 'vitest';
import {checkMediaType, parseJson, readBytes} from '../../../src/adapter/guard/body.js';
import {createRate} from '../../../src/adapter/guard/rate.js';
import type {Problem} from '../../../src/adapter/problem.js';

/** What was refused, and after how many seconds it may be asked again. */
function refusalOf(work: () => void): [string, number | undefined] | null {
  try {
    work();
    return null;
  } catch (error) {
    const {code, details} = error as Problem;
    return [code, details.retryAfter];
  }
}

describe('the share of one user', () => {
  function setup(limits: {perMinute: number; burst: number} | false) {
    let time = 1_000_000;
    const others = {uploadsPerPrincipal: 1, uploads: 1, upstreamShare: 1};
    const all = limits && {...others, ...limits};
    const check = createRate({limits: all, now: () => new Date(time)});
    const ask = (subject = 'mette', weight?: number) => refusalOf(() => check(subject, weight));
    return {ask, after: (seconds: number) => (time += seconds * 1000)};
  }

  it('is a burst, and then an even pace', () => {
    const {ask, after} = setup({perMinute: 30, burst: 3});
    expect([ask(), ask(), ask()]).toEqual([null, null, null]);
    expect(ask()).toEqual(['rate-limited', 2]);
    after(1);
    expect(ask()).toEqual(['rate-limited', 1]);
    after(2);
    expect([ask(), ask()]).toEqual([null, ['rate-limited', 1]]);
    after(3600);
    expect([ask(), ask(), ask(), ask()?.[0]]).toEqual([null, null, null, 'rate-limited']);
  });

  it('is what it was when the clock of the server is set back', () => {
    const {ask, after} = setup({perMinute: 30, burst: 3});
    expect([ask(), ask()]).toEqual([null, null]);
    after(-600);
    expect([ask(), ask()?.[0]]).toEqual([null, 'rate-limited']);
    after(2);
    expect(ask()).toBeNull();
  });

  it('is no other user’s, and smaller where a screen reads several things at once', () => {
    const {ask} = setup({perMinute: 30, burst: 1});
    expect([ask('mette', 0.5), ask('mette', 0.5), ask('mette', 0.5)]).toEqual([
      null,
      null,
      ['rate-limited', 1],
    ]);
    expect(ask('jo')).toBeNull();
  });

  it('is not kept where the platform limits its users itself', () => {
    const {ask} = setup(false);
    for (let index = 0; index < 100; index += 1) expect(ask()).toBeNull();
  });

  it('is remembered of the 10,000 users who asked last', () => {
    const {ask} = setup({perMinute: 1, burst: 1});
    for (let index = 0; index < 10_000; index += 1) ask(`user ${index}`);
    expect(ask('user 0')?.[0]).toBe('rate-limited');
    expect(ask('one more')).toBeNull();
    // Who asked longest ago was forgotten for it: 0 asked again, so it was 1.
    expect([ask('user 0')?.[0], ask('user 9999')?.[0]]).toEqual(['rate-limited', 'rate-limited']);
    expect(ask('user 1')).toBeNull();
  });
});

describe('the body of a request', () => {
  const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
    new Request('https://ledgerly.example/', {
      method: 'POST',
      headers,
      ...(body !== null && {body, duplex: 'half'}),
    });

  const inParts = (...parts: string[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });

  const tooLarge = expect.objectContaining({
    code: 'too-large',
    message: 'The body may have 4 bytes.',
    details: {headers: {connection: 'close'}},
  }) as Error;

  it('is read whole, in whatever parts it comes', async () => {
    const textOf = async (request: Request, most?: number) =>
      new TextDecoder().decode(await readBytes(request, most));
    expect(await textOf(post(inParts('ab', 'c', 'd')), 4)).toBe('abcd');
    expect(await textOf(post('abcd', {'content-length': '4'}), 4)).toBe('abcd');
    expect(await textOf(post(null))).toBe('');
    expect((await readBytes(post('x'.repeat(65_536)))).length).toBe(65_536);
    await expect(readBytes(post('x'.repeat(65_537)))).rejects.toThrow('65536 bytes');
  });

  it('is refused by what it announces, and by what comes in spite of that', async () => {
    await expect(readBytes(post('ab', {'content-length': '5'}), 4)).rejects.toThrow(tooLarge);
    await expect(readBytes(post(inParts('abc', 'de')), 4)).rejects.toThrow(tooLarge);
    await expect(readBytes(post(inParts('abcde'), {'content-length': '1'}), 4)).rejects.toThrow(
      tooLarge,
    );
  });

  it('is refused when it breaks off, or is no JSON in UTF-8', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new TypeError('terminated'));
      },
    });
    await expect(readBytes(post(broken))).rejects.toThrow(
      expect.objectContaining({code: 'invalid', message: 'The body broke off.'}),
    );
    expect(parseJson(new TextEncoder().encode('{"name":"Åse"}'))).toEqual({name: 'Åse'});
    for (const bytes of [[], [0x7b], [0x22, 0xff, 0x22]])
      expect(() => parseJson(Uint8Array.from(bytes))).toThrow(
        expect.objectContaining({
          code: 'invalid',
          message: 'The body is not JSON in UTF-8.',
        }),
      );
  });

  it('is of a kind that no form can send, however its header is written', () => {
    for (const type of ['application/json', 'Application/JSON ; charset=utf-8'])
      expect(() =>
        checkMediaType(post('{}', {'content-type': type}), 'application/json'),
      ).not.toThrow();
    for (const type of ['text/plain', 'application/jsonp', 'text/plain;application/json', ''])
      expect(() => checkMediaType(post('{}', {'content-type': type}), 'application/json')).toThrow(
        expect.objectContaining({
          code: 'unsupported-media-type',
          message: 'The body must be application/json.',
        }),
      );
    expect(() => checkMediaType(post(null), 'application/json')).toThrow('application/json');
  });
});
