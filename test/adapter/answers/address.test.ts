import {describe, expect, it} from 'vitest';
import {
  passedAddress,
  passedDocument,
  toSigningHandoff,
} from '../../../src/adapter/answers/address.js';

const REAL = {environment: 'production', signingOrigins: undefined} as const;
const SANDBOX = {environment: 'custom', signingOrigins: undefined} as const;

describe('An address of Debitura', () => {
  it('is opened on hosts of Debitura’s, with TLS, and nowhere else', () => {
    for (const address of [
      'https://debitura.com/sign',
      'https://app.debitura.com/sign?case=1#top',
      'https://a.b.debitura.com:8443/',
    ])
      expect(passedAddress(address, REAL)).toBe(address);
    for (const address of [
      'http://app.debitura.com/sign',
      'https://debitura.com.evil.example/sign',
      'https://evildebitura.com/sign',
      'https://debitura.company/sign',
      'https://evil.example/app.debitura.com',
      'https://app.debitura.com@evil.example/',
      'https://user@app.debitura.com/',
      'https://:word@app.debitura.com/',
      'blob:https://app.debitura.com/0c5b7a4e-0000-4000-8000-000000000001',
      'ftp://app.debitura.com/',
      'javascript:alert(1)',
      'data:text/html,x',
      '//app.debitura.com/sign',
      'nonsense',
      'http://127.0.0.1:4010/sign',
      '',
      null,
      undefined,
    ])
      expect([address, passedAddress(address, REAL)]).toEqual([address, undefined]);
  });

  it('may be on this machine where the sandbox is', () => {
    expect(passedAddress('http://127.0.0.1:4010/sign', SANDBOX)).toBe('http://127.0.0.1:4010/sign');
    expect(passedAddress('https://app.debitura.com/', SANDBOX)).toBe('https://app.debitura.com/');
    expect(passedAddress('http://evil.example/', SANDBOX)).toBeUndefined();
    expect(passedAddress('ftp://127.0.0.1/', SANDBOX)).toBeUndefined();
  });

  it('is of the listed origins alone, where the platform lists some', () => {
    const listed = {environment: 'production', signingOrigins: ['https://sign.example']} as const;
    expect(passedAddress('https://sign.example/one', listed)).toBe('https://sign.example/one');
    expect(passedAddress('https://app.debitura.com/', listed)).toBeUndefined();
    expect(passedAddress('https://user@sign.example/one', listed)).toBeUndefined();
    expect(passedAddress('blob:https://sign.example/one', listed)).toBeUndefined();
  });

  it('is a link to sign with only when it may be opened', () => {
    const combinedSigningUrl = 'https://app.debitura.com/sign';
    expect(toSigningHandoff(combinedSigningUrl, REAL)).toEqual({combinedSigningUrl});
    expect(toSigningHandoff('https://evil.example/sign', REAL)).toBeNull();
    expect(toSigningHandoff(null, REAL)).toBeNull();
  });
});

describe('The address of a document', () => {
  it('has any host, and always TLS but on this machine', () => {
    const stored = 'https://storage.example/invoice.pdf?signature=1';
    const local = 'http://127.0.0.1:4010/files/1';
    expect(passedDocument(stored, REAL)).toBe(stored);
    expect(passedDocument(stored, SANDBOX)).toBe(stored);
    expect(passedDocument(local, SANDBOX)).toBe(local);
    expect(passedDocument(local, REAL)).toBeNull();
    for (const address of [
      'http://storage.example/invoice.pdf',
      'javascript:alert(1)',
      'ftp://127.0.0.1/invoice.pdf',
      'nonsense',
      '',
      null,
      undefined,
    ])
      expect([address, passedDocument(address, SANDBOX)]).toEqual([address, null]);
  });
});
