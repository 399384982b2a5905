import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readReturn, takeReturn, withReturn} from '../../../src/flow/signing/return-address.js';

const STATE = 'AbCdEfGhIjKlMnOpQrSt_-';

/** What stays in the address bar, and what was read. */
function take(href: string) {
  let shown = href;
  const hint = takeReturn({href: () => shown, replace: (url) => void (shown = url)});
  return {shown, hint};
}

describe('The address of a return', () => {
  it.each([
    ['https://a.example/p', `https://a.example/p?debitura-return=${STATE}`],
    ['https://a.example/p?q=%20a+b', `https://a.example/p?q=%20a+b&debitura-return=${STATE}`],
    ['https://a.example/#/new?x=1', `https://a.example/?debitura-return=${STATE}#/new?x=1`],
    [
      `https://a.example/p?debitura-return=${STATE.toLowerCase()}&completed=true&a=1#top`,
      `https://a.example/p?a=1&debitura-return=${STATE}#top`,
    ],
    [
      'https://a.example/p?completed=true',
      `https://a.example/p?completed=true&debitura-return=${STATE}`,
    ],
  ])('is %s with one parameter more', (address, expected) => {
    expect(withReturn(address, STATE)).toBe(expected);
  });

  it.each([
    [`/p?debitura-return=${STATE}`, '/p', null],
    [`/p?debitura-return=${STATE}&completed=true`, '/p', true],
    [`/p?debitura-return=${STATE}&completed=false`, '/p', false],
    [`/p?completed=true&debitura-return=${STATE}#top`, '/p#top', true],
    [
      `/p?a=1&debitura-return=${STATE}&b=%20x+y&completed=true#/r?c=2`,
      '/p?a=1&b=%20x+y#/r?c=2',
      true,
    ],
    // Appended without looking: a second question mark, or behind the fragment.
    [`/p?debitura-return=${STATE}?completed=true`, '/p', true],
    [`/p?debitura-return=${STATE}&a=1?completed=true`, '/p?a=1', true],
    [`/p?debitura-return=${STATE}#top?completed=true`, '/p#top', true],
    [`/p?debitura-return=${STATE}#/r?c=2&completed=true`, '/p#/r?c=2', true],
    [`/p?debitura-return=${STATE}#completed=true`, '/p', true],
    [`/p?debitura-return=${STATE}&incompleted=true`, '/p?incompleted=true', null],
    // What is the host's own stays, however much it looks like ours.
    [`/p?q=a?b&debitura-return=${STATE}&completed=true#x#y`, '/p?q=a?b#x#y', true],
    [
      `/p?my-debitura-return=1&debitura-return=${STATE}&completed=1&completedness=2`,
      '/p?my-debitura-return=1&completedness=2',
      false,
    ],
    [`/p?debitura-return=${STATE}#incompleted=true`, '/p#incompleted=true', null],
  ])('%s leaves %s', (href, shown, completed) => {
    expect(take(`https://a.example${href}`)).toEqual({
      shown: `https://a.example${shown}`,
      hint: {state: STATE, completed},
    });
  });

  it.each([
    '',
    '?completed=true',
    '?debitura-return=',
    `?debitura-return=${STATE}x`,
    `?my-debitura-return=${STATE}`,
    '?debitura-return=short',
  ])('that is none ("%s") is left alone', (query) => {
    const href = `https://a.example/p${query}#x`;
    expect(take(href)).toEqual({shown: href, hint: null});
  });

  it('comes apart as it was put together, whatever the host has in it', () => {
    const word = fc.stringMatching(/^[a-z0-9%+._~-]{0,8}$/);
    const query = fc.array(fc.tuple(fc.stringMatching(/^[a-c]{1,4}$/), word), {maxLength: 4});
    fc.assert(
      fc.property(query, word, fc.boolean(), (pairs, fragment, isCompleted) => {
        const own = pairs.map(([name, value]) => `${name}=${value}`).join('&');
        const host = `https://a.example/p${own && `?${own}`}${fragment && `#${fragment}`}`;
        const away = withReturn(host, STATE);
        const back = isCompleted ? away.replace(STATE, `${STATE}&completed=true`) : away;
        expect(take(back).shown).toBe(host);
        expect(readReturn(back)).toEqual({state: STATE, completed: isCompleted || null});
      }),
    );
  });
});
