import {describe, expect, it} from 'vitest';
import {checkOrigin} from '../../../src/adapter/guard/origin.js';

const OWN = 'https://ledgerly.example';
const APP = 'https://app.example';
const CASES = `${OWN}/debitura/cases`;
const settings = {allowedOrigins: new Set([APP]), trustProxy: false};
const behindProxy = {...settings, trustProxy: true};

/** A request as a browser sends it, which says nothing more than `headers`. */
const sent = (headers: Record<string, string>, method = 'GET', url = CASES) =>
  new Request(url, {method, headers: {'debitura-embed': '1', ...headers}});

const own = {origin: OWN, isForeign: false};
const ofApp = {origin: APP, isForeign: true};

describe('the page that asks', () => {
  it('is known by what the browser says of it', () => {
    const same = {'sec-fetch-site': 'same-origin'};
    expect(checkOrigin(sent({...same, origin: OWN}, 'POST'), settings)).toEqual(own);
    expect(checkOrigin(sent(same), settings)).toEqual(own);
    // Behind a proxy the browser's word is right, and the address that arrives is not.
    const inside = sent({...same, origin: OWN}, 'POST', 'http://10.0.0.7/debitura/cases');
    expect(checkOrigin(inside, settings)).toEqual(own);
    const listed = {'sec-fetch-site': 'cross-site', origin: APP};
    expect(checkOrigin(sent(listed, 'POST'), settings)).toEqual(ofApp);
  });

  it('is known in old browsers by its origin, and by its host when it only reads', () => {
    expect(checkOrigin(sent({origin: APP}, 'POST'), settings)).toEqual(ofApp);
    expect(checkOrigin(sent({origin: OWN}, 'POST'), settings)).toEqual(own);
    for (const method of ['GET', 'HEAD'])
      expect([method, checkOrigin(sent({}, method), settings)]).toEqual([method, own]);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(() => checkOrigin(sent({}, method), settings)).toThrow('not listed');
    for (const method of ['GET', 'HEAD', 'POST'])
      expect(() => checkOrigin(sent({origin: 'https://evil.example'}, method), settings)).toThrow(
        'This page is not listed in allowedOrigins.',
      );
  });

  it('is refused in words that help when the header of the elements is missing', () => {
    expect(() => checkOrigin(sent({'debitura-embed': 'yes', origin: OWN}), settings)).toThrow(
      'The header Debitura-Embed: 1 is missing.',
    );
  });

  it('is on the host that the first proxy was asked for, when proxies are trusted', () => {
    const inside = 'http://10.0.0.7:8080/debitura/cases';
    const named = {
      'x-forwarded-host': 'ledgerly.example , 10.0.0.7',
      'x-forwarded-proto': 'https , http',
    };
    expect(checkOrigin(sent(named, 'GET', inside), behindProxy)).toEqual(own);
    // Not every proxy adds the headers; the host that it passes on is then all there is.
    const passed = checkOrigin(sent({host: 'ledgerly.example'}, 'GET', inside), behindProxy);
    expect(passed).toEqual({origin: 'http://ledgerly.example', isForeign: false});
    const untrusted = checkOrigin(sent(named, 'GET', inside), settings);
    expect(untrusted).toEqual({origin: 'http://10.0.0.7:8080', isForeign: false});
  });
});
