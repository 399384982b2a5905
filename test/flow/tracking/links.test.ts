import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {piecesOf} from '../../../src/flow/tracking/links.js';

const links = (message: string) => piecesOf(message).flatMap(({href}) => href ?? []);

describe('A message', () => {
  it('has links of the web only, without the sentence around them', () => {
    expect(
      links('See https://a.example/x?y=1#z, (http://b.example/) and HTTPS://C.example.'),
    ).toEqual(['https://a.example/x?y=1#z', 'http://b.example/', 'https://c.example/']);
  });

  it('makes no link of what could run or disguise itself', () => {
    for (const text of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)//https:',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'https://debitura.com@evil.example/',
      'https://user:secret@evil.example/',
      'https://',
      '//evil.example',
      'blob:https:',
    ])
      expect(links(text), text).toEqual([]);
  });

  it('loses no character, whatever it holds', () => {
    const words = fc.constantFrom('https://a.example/', 'javascript:', ' ', '\n', '<b>', '"', '@');
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const message = parts.join('');
        expect(
          piecesOf(message)
            .map(({text}) => text)
            .join(''),
        ).toBe(message);
        for (const href of links(message)) expect(href).toMatch(/^https?:\/\//);
      }),
    );
  });

  it('leaves as text what a browser would lead elsewhere than it says', () => {
    for (const text of [
      'https://0x7f.1/',
      'https://debitura\u3002evil.example/',
      'https:////evil.example',
    ])
      expect(piecesOf(text)).toEqual([{text, href: null}]);
  });
});
